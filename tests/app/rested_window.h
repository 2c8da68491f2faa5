// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/window_program.h"

#include <utility>

/// Waits until nothing is to be done any more and nothing moves: all that was asked for is laid out.
inline bool rests(const WindowProgram& program)
{
    QList<QRect> before;
    return WindowProgram::becomes([&] {
        QList<QRect> now;
        for (const QWidget* one : program.window.findChildren<QWidget*>())
            now << (one->isVisible() ? one->geometry() : QRect());
        return std::exchange(before, now) == now && program.jobs.isIdle();
    });
}
