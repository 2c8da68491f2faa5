// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace shelf {

/// Shows a page as large as there is room, and scrolls it where the room is less than it needs: nothing of it
/// is cut. (A resizable QScrollArea gives a page whose height depends on its width the height that it would
/// like, and scrolls long before it must.)
class PageArea : public QScrollArea {
    Q_OBJECT
public:
    explicit PageArea(QWidget* page, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
};

} // namespace shelf
