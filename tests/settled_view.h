// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/view/projection_view.h"

#include <QTest>
#include <QVariantAnimation>

#include <algorithm>

/// Waits until a map is drawn and rests, however long its glide takes on this machine.
inline void settle(const shelf::ProjectionView& view)
{
    QTest::qWait(20);
    [[maybe_unused]] const bool rests = QTest::qWaitFor(
        [&view] {
            const auto motions = view.findChildren<QVariantAnimation*>();
            return std::none_of(motions.begin(), motions.end(), [](const QVariantAnimation* motion) {
                return motion->state() == QAbstractAnimation::Running;
            });
        },
        60000);
}
