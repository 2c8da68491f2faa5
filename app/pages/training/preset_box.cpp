// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/preset_box.h"

#include "app/pages/training/preset_choice.h"
#include "engine/parameters/presets.h"
#include "widgets/look/text.h"

#include <QStandardItemModel>

#include <string>

namespace shelf {

namespace {

QString groupTitle(PresetGroup group)
{
    switch (group) {
    case PresetGroup::system:
        return PresetBox::tr("Published systems");
    case PresetGroup::rating:
        return PresetBox::tr("Rating prediction");
    case PresetGroup::ranking:
        return PresetBox::tr("Ranking");
    case PresetGroup::baseline:
        break;
    }
    return PresetBox::tr("Baselines");
}

} // namespace

PresetBox::PresetBox(QWidget* parent) : QComboBox(parent)
{
    auto* items = qobject_cast<QStandardItemModel*>(model());
    const Preset* before = nullptr;
    for (const Preset& preset : presets()) {
        if (!before || before->group != preset.group) {
            auto* heading = new QStandardItem(groupTitle(preset.group));
            heading->setFlags(Qt::NoItemFlags);
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            heading->setFont(bold);
            items->appendRow(heading);
        }
        addItem(textOf(preset.name));
        setItemData(count() - 1, textOf(preset.title), Qt::ToolTipRole);
        before = &preset;
    }
    setMaxVisibleItems(count());
}

void PresetBox::offer(const PresetChoice& choice)
{
    auto* items = qobject_cast<QStandardItemModel*>(model());
    for (int row = 0; row < count(); ++row) {
        const Preset* preset = findPreset(itemText(row).toStdString());
        if (!preset)
            continue; // a heading
        const std::string refusal = choice.refusal(*preset);
        items->item(row)->setEnabled(refusal.empty());
        items->item(row)->setToolTip(refusal.empty() ? textOf(preset->title) : textOf(refusal));
    }
}

} // namespace shelf
