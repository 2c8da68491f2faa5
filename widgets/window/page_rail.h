// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QList>
#include <QString>

class QToolButton;
class QVBoxLayout;

namespace shelf {

/// The column of page buttons at the window's left edge; one is down at a time.
class PageRail : public QFrame {
    Q_OBJECT
public:
    explicit PageRail(QWidget* parent = nullptr);

    /// icon: a name for theme::icon(). The shortcut is only told, not bound.
    void addPage(const QString& icon, const QString& name, const QKeySequence& shortcut);
    void setCurrent(int page);
    void focusCurrent(); ///< gives its button the keyboard
    int current() const { return m_current; }

signals:
    void selected(int page);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setIcons();

    QVBoxLayout* m_column;
    QList<QToolButton*> m_buttons;
    int m_current = -1;
};

} // namespace shelf
