// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/model.h"

#include <QRectF>
#include <QWidget>

#include <vector>

namespace shelf {

/// A model as boxes and arrows from its inputs on the left to its output on the right, each box with the
/// layer's shape and parameters. Shrinks to fit, down to what can still be read.
class LayerView : public QWidget {
    Q_OBJECT
public:
    explicit LayerView(QWidget* parent = nullptr);

    void setLayers(const std::vector<LayerInfo>& layers);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    std::vector<LayerInfo> m_layers;
    std::vector<QRectF> m_boxes; ///< at full size
    QSizeF m_extent;
};

} // namespace shelf
