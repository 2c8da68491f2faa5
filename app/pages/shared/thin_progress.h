// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace shelf {

/// How far something is, as a bar without words, thin as a line. While it is hidden its place is kept.
class ThinProgress : public QProgressBar {
public:
    explicit ThinProgress(QWidget* parent = nullptr);
    /// 0 .. 1; below: it is not known.
    void setFraction(double fraction);
};

} // namespace shelf
