// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/compare/closer/taken_table.h"
#include "app/session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace shelf {

class CloserLook;
class EmptyPlace;
class FoundRows;
class Jobs;
class SliceMembersModel;
class SlicesModel;

/// Where does it fail? The current run's figure by slices, worst first, and who is in the one that is chosen:
/// a reader opens on the Readers page, a book is selected.
class SlicesPanel : public QWidget {
    Q_OBJECT
public:
    SlicesPanel(CloserLook& look, Session& session, Jobs& jobs, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSlices(Jobs& jobs);
    QWidget* makeMembers();
    void update();
    QString wordsOfAll() const;
    void chooseSlice(int row);
    void chooseMember(int row);
    void showAllOnMap();

    CloserLook& m_look;
    Session& m_session;
    SlicesModel* m_slices;
    SliceMembersModel* m_members;
    FoundRows* m_sliceRows;
    FoundRows* m_memberRows;
    QTableView* m_view;
    QTableView* m_memberView;
    QComboBox* m_of;
    QLabel* m_words;
    QLabel* m_who;
    QPushButton* m_onMap;
    QPushButton* m_lead = nullptr;
    EmptyPlace* m_empty = nullptr;
    TakeButtons m_take;
};

} // namespace shelf
