// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the charts: the plotting library's header stays out of every public header.
#include <qcustomplot.h>

namespace shelf {

/// Ticks at whole numbers only: there is no epoch 2.5 to point at.
class WholeTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
};

/// Ticks of a logarithmic axis that stay readable when the range is far less than a decade: plain steps
/// there, 1-2-5 up to three decades, whole decades beyond.
class LossTicker : public QCPAxisTicker {
protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    QVector<double> createSubTickVector(int subTickCount, const QVector<double>& ticks) override;
};

} // namespace shelf
