// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace shelf {

/// What an empty page shows: what belongs there and the buttons that get it.
class EmptyPage : public QWidget {
    Q_OBJECT
public:
    EmptyPage(const QString& title, const QString& explanation, QWidget* parent = nullptr);

    /// The first button added is the one in the accent color.
    QPushButton* addButton(const QString& objectName, const QString& text);

private:
    QHBoxLayout* m_buttons;
    bool m_hasPrimary = false;
};

} // namespace shelf
