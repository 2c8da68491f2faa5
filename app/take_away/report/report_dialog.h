// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/take_away/report/report_choice.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace shelf {

/// What a report is to have and what it is to be. The window stays usable beside it.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(const Session& session, QWidget* parent);

    ReportChoice choice() const;        ///< but for the runs beside
    std::vector<RunPtr> beside() const; ///< other runs that are ticked
    bool isPdf() const;

private:
    QListWidget* addList(const char* name, const QString& label);
    void check();

    const Session& m_session;
    QComboBox* m_kind;
    QComboBox* m_paper;
    QListWidget* m_sections;
    QListWidget* m_beside;
    QLineEdit* m_readers;
    QLabel* m_problem;
    QPushButton* m_write = nullptr;
    std::vector<std::int32_t> m_chosen; ///< the readers
};

} // namespace shelf
