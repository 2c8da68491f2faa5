// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/reading_panel.h"

#include "app/pages/import/form_beside.h"
#include "app/pages/import/reading_plan.h"
#include "engine/data/columns.h"
#include "engine/data/formats/ratings_format.h"
#include "widgets/import/option_form.h"
#include "widgets/import/option_words.h"
#include "widgets/import/preview_table.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/label_color.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace shelf {

namespace {

constexpr theme::Units kLeastFormat = 14 * theme::kGrid;
constexpr theme::UnitSize kLeastRows(24 * theme::kGrid, 18 * theme::kGrid); ///< with what is said above them
constexpr std::size_t kSamples = 3;
constexpr qsizetype kLongestSample = 14;

/// "user_id: 12, 15, 17"
QString columnText(const ReadingPreview& preview, std::size_t column)
{
    QStringList samples;
    for (const PreviewRow& row : preview.rows) {
        if (column >= row.cells.size() || samples.size() >= qsizetype(kSamples))
            continue;
        QString cell = textOf(row.cells[column]).simplified();
        if (cell.size() > kLongestSample)
            cell = cell.left(kLongestSample) + QStringLiteral("…");
        if (!cell.isEmpty() && !samples.contains(cell))
            samples.append(cell);
    }
    const QString name = textOf(preview.columns[column]);
    return samples.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, listedWords(samples));
}

/// The word of a column as an option.
QString columnWord(const std::vector<std::string>& names, std::size_t column, bool isNamed)
{
    const bool tells = isNamed && namedColumn(names, names[column]) == static_cast<int>(column);
    return tells ? textOf(names[column]) : QString::number(column + 1);
}

QLabel* lineLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ReadingPanel::ReadingPanel(ReadingPlan& plan, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_format(new QComboBox),
      m_form(new OptionForm({OptionGroup::columns, OptionGroup::writing, OptionGroup::meaning})),
      m_scope(lineLabel("previewScope", this)),
      m_figures(lineLabel("previewFigures", this)),
      m_keys(lineLabel("previewKeys", this)),
      m_rows(new PreviewTable) // reached after the form, beside which it is put later
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme::kGrid, 0);
    column->setSpacing(theme::kGrid);
    auto* formatRow = new QHBoxLayout;
    m_formatLabel = new QLabel(tr("&Format"), content);
    m_formatLabel->setBuddy(m_format);
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_format->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_format->setMinimumWidth(kLeastFormat);
    m_takeBackFormat = iconButton(QStringLiteral("takeBackFormat"), QStringLiteral("reset"),
                                  tr("Take back the format"), content);
    QSizePolicy keepsPlace = m_takeBackFormat->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_takeBackFormat->setSizePolicy(keepsPlace);
    formatRow->setSpacing(theme::kGrid);
    formatRow->addWidget(m_formatLabel);
    formatRow->addWidget(m_format, 1);
    formatRow->addWidget(m_takeBackFormat);
    column->addLayout(formatRow);
    column->addWidget(m_form, 1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("importForm"));
    scroll->setAccessibleName(tr("How the files are read"));
    scroll->setWidget(content);

    QFont bold = m_figures->font();
    bold.setWeight(QFont::DemiBold);
    m_figures->setFont(bold);
    auto* beside = new QWidget;
    auto* right = new QVBoxLayout(beside);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(theme::kGrid / 2);
    right->addWidget(m_scope);
    right->addWidget(m_figures);
    right->addWidget(m_keys);
    right->addSpacing(theme::kGrid / 2);
    right->addWidget(m_rows, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, theme::kGrid, 0, 0);
    all->addWidget(new FormBeside(scroll, beside, kLeastRows, this));

    connect(m_form, &OptionForm::answered, this, &ReadingPanel::say);
    connect(m_format, &QComboBox::activated, this,
            [this](int index) { m_plan.sayFormat(m_format->itemData(index).toString().toStdString()); });
    connect(m_takeBackFormat, &QToolButton::clicked, this, [this] {
        m_format->setFocus();
        m_plan.sayFormat({});
    });
    connect(m_rows, &PreviewTable::roleChosen, this,
            [this](int fileColumn, const QString& key) { m_plan.takeColumn(fileColumn, key.toStdString()); });
    connect(&plan, &ReadingPlan::forgotten, m_form, &OptionForm::clearProblems);
    connect(&plan, &ReadingPlan::said, this, &ReadingPanel::showSaid);
    connect(&plan, &ReadingPlan::previewed, this, &ReadingPanel::showPreview);
    showSaid();
}

void ReadingPanel::say(const QString& key, const QString& value)
{
    const Status said = m_plan.say(key.toStdString(), value.toStdString());
    m_form->setProblem(key, said ? QString() : QString::fromStdString(said.error().advice));
}

void ReadingPanel::showFormats()
{
    const std::string& said = m_plan.source().format;
    const RatingsFormat* found = findRatingsFormat(m_plan.foundFormat());
    m_format->clear();
    m_format->addItem(found ? tr("%1 – as found").arg(wordsOf(found->title)) : tr("as found"), QString());
    for (const RatingsFormat* format : ratingsFormats()) {
        m_format->addItem(wordsOf(format->title), textOf(format->key));
        m_format->setItemData(m_format->count() - 1, wordsOf(format->meaning), Qt::ToolTipRole);
    }
    m_format->setCurrentIndex(said.empty() ? 0 : std::max(0, m_format->findData(textOf(said))));
    QFont font = this->font();
    font.setBold(!said.empty());
    m_formatLabel->setFont(font);
    m_takeBackFormat->setVisible(!said.empty());
}

void ReadingPanel::showSaid()
{
    showFormats();
    m_form->setValues(m_plan.source().reading, m_plan.found());
    m_figures->setEnabled(m_plan.canOpen()); // what is shown is of what was said before
    if (!m_plan.preview()) {
        m_scope->setText({});
        m_figures->setText({});
        m_keys->setText({});
        m_rows->setPreview({});
    }
}

void ReadingPanel::showPreview()
{
    const ReadingPreview& preview = *m_plan.preview();
    std::vector<OptionForm::Column> ratings;
    std::vector<OptionForm::Column> catalogue;
    for (std::size_t i = 0; i < preview.columns.size(); ++i)
        ratings.push_back({columnWord(preview.columns, i, preview.taken.header.value_or(true)),
                           textOf(preview.columns[i]), columnText(preview, i)});
    for (std::size_t i = 0; i < preview.catalogueColumns.size(); ++i)
        catalogue.push_back({columnWord(preview.catalogueColumns, i, true),
                             textOf(preview.catalogueColumns[i]), textOf(preview.catalogueColumns[i])});
    m_form->setColumns(std::move(ratings), std::move(catalogue));
    showFormats();
    m_form->setValues(m_plan.source().reading, m_plan.found());
    m_scope->setText(previewScopeText(preview));
    m_figures->setEnabled(true);
    m_figures->setText(previewFiguresText(preview));
    m_keys->setText(previewKeysText(preview));
    m_keys->setVisible(!m_keys->text().isEmpty());
    m_rows->setPreview(m_plan.preview());
}

void ReadingPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_plan.preview())
        m_rows->setPreview(m_plan.preview()); // its colors
}

} // namespace shelf
