// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/model.h"
#include "widgets/look/column_model.h"

#include <vector>

namespace shelf {

/// A row a layer of a model: name, output shape, details, parameters.
class LayerModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { name, output, detail, parameters, columnCount_ };

    explicit LayerModel(QObject* parent = nullptr);

    void setLayers(std::vector<LayerInfo> layers);
    const std::vector<LayerInfo>& layers() const { return m_layers; }
    quint64 totalParameters() const;

protected:
    int rows() const override { return static_cast<int>(m_layers.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    std::vector<LayerInfo> m_layers;
};

} // namespace shelf
