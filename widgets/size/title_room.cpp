// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size/title_room.h"

#include "widgets/size/units.h"

#include <QBoxLayout>
#include <QDialog>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace shelf {

namespace {

constexpr double kTitleLetters = 1.2;              ///< those of the system are often bold, or larger
constexpr theme::Units kBesideTitle = 14 * theme::kGrid; ///< an icon and three buttons
constexpr const char* kGiven = "titleHasRoom";

} // namespace

void giveTitleRoom(QWidget* widget)
{
    auto* dialog = qobject_cast<QDialog*>(widget);
    auto* column = dialog ? qobject_cast<QBoxLayout*>(dialog->layout()) : nullptr;
    if (!column || column->direction() != QBoxLayout::TopToBottom || dialog->property(kGiven).toBool())
        return;
    dialog->setProperty(kGiven, true);
    QString title = dialog->windowTitle();
    if (const QString program = QGuiApplication::applicationDisplayName(); !program.isEmpty())
        title += QStringLiteral(" — ") + program;
    const double letters = kTitleLetters * dialog->fontMetrics().horizontalAdvance(title);
    const int margins = column->contentsMargins().left() + column->contentsMargins().right();
    const int most = dialog->screen()->availableGeometry().width() / 2; // a name in it may be of any length
    column->addStrut(std::min(static_cast<int>(letters) + kBesideTitle, most) - margins);
}

} // namespace shelf
