// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QScrollBar;

namespace shelf {

/// One page of several, as large as there is room, and scrolled where the room is less than it needs: nothing
/// of it is cut. The pages are its children as they are those of a QStackedWidget: a scroll area around each
/// would put two more steps between a screen reader and every control. (A resizable QScrollArea also gives a
/// page whose height depends on its width the height that it would like, and scrolls long before it must.)
class PageStack : public QWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent = nullptr);

    void addPage(QWidget* page);
    /// The focus goes along, to where it was on that page.
    void setCurrentIndex(int index);
    /// The keyboard goes to where it was last on the page; for the first time to the part with the property
    /// "workBegins", else to the first one.
    void focusCurrent();
    int currentIndex() const { return m_current; } ///< -1: there is no page
    QWidget* currentPage() const;
    /// Their values are the place on the page in pixels. Hidden where all of it can be seen.
    QScrollBar* acrossBar() const { return m_across; }
    QScrollBar* downBar() const { return m_down; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void place();

    std::vector<QWidget*> m_pages;
    int m_current = -1;
    QRect m_room; ///< what the bars leave
    QScrollBar* m_across;
    QScrollBar* m_down;
};

} // namespace shelf
