// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace shelf {

/// The pages, and beside them the panel of the selected book. Where a window gets too narrow for both it is
/// the panel that gives way, down to what it needs, so that no page has to be scrolled sideways.
class PageSplitter : public QSplitter {
    Q_OBJECT
public:
    explicit PageSplitter(QWidget* parent = nullptr);

    /// The pages first.
    void setParts(QWidget* pages, QWidget* panel);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void giveWay();
};

} // namespace shelf
