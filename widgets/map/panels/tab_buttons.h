// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace shelf {

/// The names of pages to choose one from, all of them visible in a place of any width: where a line is full
/// they go on in the next one. Arrow keys go from one to the next.
class TabButtons : public QWidget {
    Q_OBJECT
public:
    explicit TabButtons(QWidget* parent = nullptr);

    /// Returns its number, from 0 on.
    int addTab(const QString& text);
    void setTabVisible(int tab, bool visible);
    bool isTabVisible(int tab) const;
    int current() const;
    void setCurrent(int tab); ///< says so, where it is another

signals:
    void currentChanged(int tab);

private:
    QButtonGroup* m_group;
    QList<QToolButton*> m_buttons;
};

} // namespace shelf
