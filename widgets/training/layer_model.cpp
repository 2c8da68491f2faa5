// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/layer_model.h"

#include "widgets/look/text.h"

#include <QLocale>

namespace shelf {

LayerModel::LayerModel(QObject* parent) : ColumnModel(parent)
{
    const auto layer = [this](int row) -> const LayerInfo& {
        return m_layers[static_cast<std::size_t>(row)];
    };
    std::vector<TableColumn> columns(columnCount_);
    columns[name] = {[] { return tr("Layer"); }, [layer](int row) { return textOf(layer(row).name); }};
    columns[output] = {[] { return tr("Output"); }, [layer](int row) { return textOf(layer(row).output); }};
    columns[detail] = {[] { return tr("Details"); }, [layer](int row) { return textOf(layer(row).detail); }};
    columns[parameters] = {
        [] { return tr("Parameters"); },
        [layer](int row) { return QLocale().toString(static_cast<qulonglong>(layer(row).parameters)); }, true,
        [layer](int row) { return static_cast<qulonglong>(layer(row).parameters); }};
    setColumns(std::move(columns));
}

QVariant LayerModel::look(int row, int column, int role) const
{
    return role == Qt::ToolTipRole ? data(index(row, column)) : QVariant();
}

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

} // namespace shelf
