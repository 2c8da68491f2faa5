// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/label_color.h"
#include "widgets/look/theme.h"

#include <QEvent>
#include <QLabel>

namespace shelf {

/// What a setting means, in lines as they fit and in the quiet color of either theme.
class QuietLabel : public QLabel {
public:
    explicit QuietLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
    {
        setWordWrap(true);
        setTextColor(this, theme::colors().subdued);
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        const QColor quiet = theme::colors().subdued;
        if (event->type() == QEvent::PaletteChange && palette().color(QPalette::WindowText) != quiet)
            setTextColor(this, quiet);
    }
};

} // namespace shelf
