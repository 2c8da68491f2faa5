// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

class QWidget;

namespace shelf {

/// Fits what a bar holds to its width, anew whenever that, the font or what it holds changes, as by the words of
/// another language. The bar has a layout whose height depends on its width, and keeps this.
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
    /// How much room all things in the bar ask for, whichever way they are fitted at the moment.
    struct Held {
        QStringList words; ///< of buttons that may have them or not
        QList<int> widths; ///< of all else
        bool operator==(const Held&) const = default;
    };
    Held held() const;

    int m_width = -1; ///< that it was fitted to
    Held m_held;      ///< what it held then
};

} // namespace shelf
