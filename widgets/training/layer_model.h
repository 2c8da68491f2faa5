// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/model.h"

#include <QAbstractTableModel>

#include <vector>

namespace shelf {

/// A row a layer of a model: name, output shape, details, parameters.
class LayerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { name, output, detail, parameters, columnCount_ };

    using QAbstractTableModel::QAbstractTableModel;

    void setLayers(std::vector<LayerInfo> layers);
    const std::vector<LayerInfo>& layers() const { return m_layers; }
    quint64 totalParameters() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<LayerInfo> m_layers;
};

} // namespace shelf
