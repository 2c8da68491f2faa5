// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace shelf {

/// A form that scrolls, beside what comes of it, or above that where there is no room for both. Both have all
/// of the height where they stand side by side.
class FormBeside : public QWidget {
    Q_OBJECT
public:
    /// Takes both over. leastBeside: pixels that `beside` needs to be of use.
    FormBeside(QScrollArea* form, QWidget* beside, const QSize& leastBeside, QWidget* parent = nullptr);

    /// What it needs with one above the other: the page gets narrower than both of them.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int leastForm() const;

    QBoxLayout* m_sides;
    QScrollArea* m_form;
    QWidget* m_beside;
    QSize m_leastBeside;
};

} // namespace shelf
