// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/layer_model.h"

#include <QLocale>

namespace shelf {

void LayerModel::setLayers(std::vector<LayerInfo> layers)
{
    beginResetModel();
    m_layers = std::move(layers);
    endResetModel();
}

quint64 LayerModel::totalParameters() const
{
    quint64 total = 0;
    for (const LayerInfo& layer : m_layers)
        total += layer.parameters;
    return total;
}

int LayerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layers.size());
}

int LayerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnCount_;
}

QVariant LayerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LayerInfo& layer = m_layers[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == parameters)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case name:
        return QString::fromStdString(layer.name);
    case output:
        return QString::fromStdString(layer.output);
    case detail:
        return QString::fromStdString(layer.detail);
    case parameters:
        return QLocale().toString(static_cast<qulonglong>(layer.parameters));
    default:
        return {};
    }
}

QVariant LayerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == parameters)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case name:
        return tr("Layer");
    case output:
        return tr("Output");
    case detail:
        return tr("Details");
    case parameters:
        return tr("Parameters");
    default:
        return {};
    }
}

} // namespace shelf
