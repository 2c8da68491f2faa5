// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace shelf {

/// Fits what a bar holds to its width, anew whenever that or the font changes. The bar has a layout whose height depends on
/// its width, and keeps this.
class BarFitting : public QObject {
    Q_OBJECT
public:
    explicit BarFitting(QWidget* bar);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    virtual void fit() = 0;
    int heightFor(int width) const; ///< with what the bar holds at the moment

    QWidget* m_bar;

private:
    int m_width = -1; ///< that it was fitted to
};

} // namespace shelf
