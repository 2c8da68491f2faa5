// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QList>
#include <QStringList>
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

    QSize minimumSizeHint() const override;

signals:
    void selected(int page);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setIcons();
    /// Names below the icons where there is room for them, else icons alone, which have tool tips.
    QStringList words() const;
    void fit();

    QVBoxLayout* m_column;
    QList<QToolButton*> m_buttons;
    int m_current = -1;
    bool m_fits = true; ///< names stand below the icons
    QStringList m_words; ///< that it was fitted to
};

} // namespace shelf
