// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/autosave_place.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace shelf {

class ElidedLabel;

/// The folder of unsaved work on the page of settings: where it is, a button that moves it, and the way back to
/// the usual one. What would be moved is said before.
class AutosaveField : public QWidget {
    Q_OBJECT
public:
    explicit AutosaveField(AutosavePlace& place, QWidget* parent = nullptr);

signals:
    void said(const QString& text);

private:
    void show();
    void choose();
    void propose(const QString& to);
    void askFor(const AutosavePlace::Plan& plan);
    void tell(const QString& problem);

    AutosavePlace& m_place;
    ElidedLabel* m_path;
    QPushButton* m_change;
    QToolButton* m_reset;
    QLabel* m_problem;
};

} // namespace shelf
