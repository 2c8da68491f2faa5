// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the charts: the plotting library's header stays out of every public header.
#include <qcustomplot.h>

#include <QString>

namespace shelf {

/// An entry of a chart's legend: a piece of line and a name; what is switched off is grey.
class ChartLegendItem : public QCPAbstractLegendItem {
public:
    /// key: what a click on it switches, as ChartView::hidden names it.
    ChartLegendItem(QCPLegend* legend, const QString& key, const QString& name, const QPen& pen, bool off);

    const QString& key() const { return m_key; }
    const QString& name() const { return m_name; }

    QSize minimumOuterSizeHint() const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    QString m_key;
    QString m_name;
    QPen m_pen;
    bool m_off;
};

/// As many columns as fit into the width, each as wide as it has to be.
void wrapLegend(QCPLegend* legend, int width);

} // namespace shelf
