// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace shelf {

class RunServing;
class ServedCallsModel;

/// The switch of the window's server: the address of what is served, a button that copies it, and the last
/// calls. Closing it leaves the server as it is.
class ServeDialog : public QDialog {
    Q_OBJECT
public:
    ServeDialog(Session& session, RunServing& serving, QWidget* window);

private:
    QWidget* buildSwitch();
    QTableView* buildCalls();
    QWidget* buildButtons();
    void showState();
    void toggle();

    Session& m_session;
    RunServing& m_serving;
    ServedCallsModel* m_calls = nullptr;
    QLabel* m_run = nullptr;
    QSpinBox* m_port = nullptr;
    QLabel* m_address = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_toggle = nullptr;
    QLabel* m_news = nullptr;
};

} // namespace shelf
