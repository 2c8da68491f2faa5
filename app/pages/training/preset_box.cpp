// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/preset_box.h"

#include "app/pages/training/preset_choice.h"
#include "engine/parameters/presets.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/words/engine_words.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <string>

namespace shelf {

namespace {

constexpr int kRows = 14; ///< to be seen at once

/// What to choose it for and under which name it is called in batch, below the title.
class PresetDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize one = QStyledItemDelegate::sizeHint(option, index);
        const QString words = index.data(Qt::AccessibleDescriptionRole).toString();
        if (words.isEmpty())
            return one;
        return {std::max(one.width(), option.fontMetrics.horizontalAdvance(words) + 3 * theme::kGrid),
                2 * option.fontMetrics.height() + theme::kGrid / 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString words = index.data(Qt::AccessibleDescriptionRole).toString();
        if (words.isEmpty())
            return QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect, option.palette.highlight());
        const bool enabled = option.state & QStyle::State_Enabled;
        const auto group = enabled ? QPalette::Active : QPalette::Disabled;
        const QRect inner = option.rect.adjusted(2 * theme::kGrid, 0, -theme::kGrid, 0);
        const int line = option.fontMetrics.height();
        painter->setFont(option.font);
        painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(QRect(inner.left(), inner.top() + 2, inner.width(), line), Qt::AlignVCenter,
                          index.data().toString());
        if (enabled && !selected)
            painter->setPen(theme::colors().subdued);
        painter->drawText(QRect(inner.left(), inner.top() + 2 + line, inner.width(), line), Qt::AlignVCenter,
                          words);
    }
};

} // namespace

PresetBox::PresetBox(QWidget* parent) : QComboBox(parent)
{
    addGroup(tr("Try first"), [](const Preset& preset) { return preset.tryFirst; });
    for (const PresetGroup group :
         {PresetGroup::system, PresetGroup::rating, PresetGroup::ranking, PresetGroup::baseline})
        addGroup(wordsOf(titleOf(group)),
                 [group](const Preset& preset) { return !preset.tryFirst && preset.group == group; });
    setMaxVisibleItems(kRows);
    setItemDelegate(new PresetDelegate(this));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 3 * theme::kGrid);
}

void PresetBox::addGroup(const QString& title, const std::function<bool(const Preset&)>& isIn)
{
    auto* heading = new QStandardItem(title);
    heading->setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    qobject_cast<QStandardItemModel*>(model())->appendRow(heading);
    for (const Preset& preset : presets())
        if (isIn(preset)) {
            addItem(wordsOf(preset.title), textOf(preset.name));
            setItemData(count() - 1,
                        tr("good for %1 (%2)", "what for, name in batch")
                            .arg(wordsOf(preset.goodFor), textOf(preset.name)),
                        Qt::AccessibleDescriptionRole);
        }
}

void PresetBox::choose(std::string_view preset)
{
    setCurrentIndex(findData(textOf(preset)));
}

const Preset* PresetBox::presetAt(int row) const
{
    return findPreset(itemData(row).toString().toStdString());
}

void PresetBox::offer(const PresetChoice& choice)
{
    auto* items = qobject_cast<QStandardItemModel*>(model());
    for (int row = 0; row < count(); ++row) {
        const Preset* preset = presetAt(row);
        if (!preset)
            continue; // a heading
        const std::string refusal = choice.refusal(*preset);
        items->item(row)->setEnabled(refusal.empty());
        items->item(row)->setToolTip(refusal.empty() ? wordsOf(preset->summary) : textOf(refusal));
    }
}

} // namespace shelf
