// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/thin_progress.h"

#include "widgets/look/theme.h"
#include "widgets/window/bar_value.h"

namespace shelf {

namespace {

constexpr int kSteps = 1000;

} // namespace

ThinProgress::ThinProgress(QWidget* parent) : QProgressBar(parent)
{
    setRange(0, kSteps);
    setTextVisible(false);
    setFixedHeight(theme::kGrid / 2);
    QSizePolicy kept = sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    setSizePolicy(kept);
}

void ThinProgress::setFraction(double fraction)
{
    setRange(0, fraction < 0 ? 0 : kSteps);
    setBarValue(*this, static_cast<int>(fraction * kSteps));
}

} // namespace shelf
