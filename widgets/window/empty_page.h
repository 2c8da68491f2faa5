// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shelf {

/// Stands where something will be: what belongs there, and the buttons that get it.
class EmptyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(QWidget* parent = nullptr);
    EmptyPage(const QString& title, const QString& explanation, QWidget* parent = nullptr);

    /// title may be empty, where the place is small.
    void describe(const QString& title, const QString& explanation);
    /// The first button added is the one in the accent color.
    QPushButton* addButton(const QString& objectName, const QString& text);
    /// Changes what a button says, to the eye and to assistive technology.
    static void rename(QPushButton* button, const QString& text);

private:
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_buttons;       ///< rows
    QHBoxLayout* m_row = nullptr; ///< the last of them
    int m_count = 0;
    bool m_hasPrimary = false;
};

} // namespace shelf
