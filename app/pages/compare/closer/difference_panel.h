// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/compare/closer/taken_table.h"
#include "app/session/session.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace shelf {

class CloserLook;
class DifferencesModel;
class EmptyPlace;
class Jobs;

/// Is the difference real? Pairs of runs, held against each other reader by reader.
class DifferencePanel : public QWidget {
    Q_OBJECT
public:
    DifferencePanel(CloserLook& look, Session& session, Jobs& jobs, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void update();

    CloserLook& m_look;
    Session& m_session;
    DifferencesModel* m_model;
    QTableView* m_view;
    EmptyPlace* m_empty;
    QPushButton* m_lead;
    TakeButtons m_take;
};

} // namespace shelf
