// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/search/search_form.h"

#include "app/pages/shared/named_widget.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/search/search_space_model.h"
#include "widgets/search/search_words.h"
#include "widgets/words/engine_words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

namespace {

constexpr double kSecondsAMinute = 60;
constexpr int kLongestDay = 24 * 60; // minutes

} // namespace

SearchForm::SearchForm(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_space(new SearchSpaceModel(this)),
      m_training(presets().front().settings)
{
    makeModel();
    makeAxes();
    makeTrials();
    layOut();
    connect(m_preset, &QComboBox::activated, this, &SearchForm::chooseBase);
    connect(m_method, &QComboBox::activated, this, &SearchForm::changed);
    connect(m_objective, &QComboBox::activated, this, &SearchForm::changed);
    connect(m_trials, &QSpinBox::valueChanged, this, &SearchForm::changed);
    connect(m_minutes, &QDoubleSpinBox::valueChanged, this, &SearchForm::changed);
    connect(&session, &Session::datasetChanged, this, [this] {
        const DatasetPtr ratings = m_session.dataset();
        if (ratings && !refusalWords(chosenBase(), *ratings).empty())
            m_preset->setCurrentIndex(m_preset->findData(textOf(usualPreset(ratings.get()).name)));
        RunSettings fitted = m_space->base();
        if (ratings && !m_preset->currentData().toString().isEmpty() && fitToData(fitted, *ratings))
            chooseBase();
        if (defaultObjective(m_space->base(), ratings.get()) == SearchObjective::ndcg)
            m_objective->setCurrentIndex(m_objective->findData(static_cast<int>(SearchObjective::ndcg)));
    });
    connect(m_space, &SearchSpaceModel::refused, this, [this](const QString& why) {
        m_problem = why;
        emit refused();
    });
    connect(m_space, &SearchSpaceModel::chosenChanged, this, [this] {
        m_problem.clear();
        emit changed();
    });
    chooseBase();
}

void SearchForm::makeModel()
{
    m_preset = named(new QComboBox(this), "searchPreset", tr("Model to search"));
    m_preset->addItem(tr("As on the Training page"));
    for (const Preset& preset : presets()) {
        m_preset->addItem(wordsOf(preset.title), textOf(preset.name));
        m_preset->setItemData(m_preset->count() - 1, tr("good for %1").arg(wordsOf(preset.goodFor)),
                              Qt::ToolTipRole);
    }
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setToolTip(tr("The settings that all trials share; the split and its seed are theirs too"));
}

void SearchForm::makeAxes()
{
    m_axes = named(new QTableView(this), "searchSpace", tr("Parameters to vary"));
    m_axes->setModel(m_space);
    m_axes->setShowGrid(false);
    m_axes->setTabKeyNavigation(false);
    m_axes->setWordWrap(false);
    m_axes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_axes->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::SelectedClicked);
    m_axes->verticalHeader()->hide();
    m_axes->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::kGrid + 2);
    m_axes->horizontalHeader()->setHighlightSections(false);
    m_axes->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_axes->horizontalHeader()->setSectionResizeMode(SearchSpaceModel::name, QHeaderView::ResizeToContents);
    m_axes->horizontalHeader()->setSectionResizeMode(SearchSpaceModel::values, QHeaderView::Stretch);
    m_axes->setMinimumHeight(15 * theme::kGrid);
}

void SearchForm::makeTrials()
{
    m_method = named(new QComboBox(this), "searchMethod", tr("Method"));
    m_method->addItem(tr("Random"), static_cast<int>(SearchMethod::random));
    m_method->addItem(tr("Successive halving"), static_cast<int>(SearchMethod::halving));
    m_method->setItemData(0, tr("Every trial is a fresh draw, trained in full"), Qt::ToolTipRole);
    m_method->setItemData(1,
                          tr("Many draws get a small share of the epochs (models without epochs: of the "
                             "ratings), the best third of them three times as much, and so on"),
                          Qt::ToolTipRole);
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_objective = named(new QComboBox(this), "searchObjective", tr("Judged by"));
    for (const SearchObjective objective :
         {SearchObjective::rmse, SearchObjective::mae, SearchObjective::ndcg})
        m_objective->addItem(objectiveLabel(objective), static_cast<int>(objective));
    m_objective->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_objective->setToolTip(tr("Always on the validation part; the test part stays shut"));
    //: How many trials a search makes
    m_trials = named(new QSpinBox(this), "searchTrials", tr("Trials"));
    m_trials->setRange(0, kMostTrials);
    m_trials->setValue(20);
    m_trials->setSpecialValueText(tr("until the time is up"));
    m_trials->setToolTip(tr("Different settings to try"));
    m_minutes = named(new QDoubleSpinBox(this), "searchMinutes", tr("Minutes"));
    m_minutes->setRange(0, kLongestDay);
    m_minutes->setDecimals(1);
    m_minutes->setValue(10);
    m_minutes->setSpecialValueText(tr("no limit"));
    m_minutes->setToolTip(tr("Training time after which the search ends, pauses left out"));
}

void SearchForm::layOut()
{
    auto* grid = new QGridLayout;
    grid->setSpacing(theme::kGrid);
    int row = 0;
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    add(tr("Method"), m_method);
    add(tr("Judged by"), m_objective);
    add(tr("Trials"), m_trials);
    add(tr("Minutes"), m_minutes);
    grid->setColumnStretch(1, 1);
    auto* modelLabel = new QLabel(tr("Model"), this);
    modelLabel->setBuddy(m_preset);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::kGrid);
    top->addWidget(modelLabel);
    top->addWidget(m_preset, 1);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, theme::kGrid, 0);
    m_layout->setSpacing(theme::kGrid);
    m_layout->addLayout(top);
    m_layout->addWidget(m_axes, 1);
    m_layout->addLayout(grid);
}

void SearchForm::setTrainingSettings(const RunSettings& settings, bool keep)
{
    m_training = settings;
    const bool asTraining = m_preset->currentIndex() == 0;
    if (asTraining && !keep && settingsText(settings) != settingsText(m_space->base()))
        chooseBase();
}

RunSettings SearchForm::chosenBase() const
{
    const QString name = m_preset->currentData().toString();
    if (name.isEmpty())
        return m_training;
    const auto settings = presetSettings(name.toStdString());
    RunSettings base = settings ? *settings : m_training;
    base.split = m_training.split; // what is held out is the same for every model
    if (const DatasetPtr ratings = m_session.dataset())
        fitToData(base, *ratings);
    return base;
}

void SearchForm::chooseBase()
{
    m_problem.clear();
    const RunSettings base = chosenBase();
    const DatasetPtr ratings = m_session.dataset();
    m_objective->setCurrentIndex(
        m_objective->findData(static_cast<int>(defaultObjective(base, ratings.get()))));
    m_space->setBase(base);
}

SearchPlan SearchForm::plan() const
{
    SearchPlan plan;
    plan.base = m_space->base();
    plan.axes = m_space->chosen();
    plan.method = static_cast<SearchMethod>(m_method->currentData().toInt());
    plan.objective = static_cast<SearchObjective>(m_objective->currentData().toInt());
    plan.trials = m_trials->value();
    plan.seconds = m_minutes->value() * kSecondsAMinute;
    plan.seed = plan.base.seed;
    return plan;
}

void SearchForm::setPlan(const SearchPlan& plan)
{
    const int preset = m_preset->findData(QString::fromStdString(plan.base.preset));
    m_preset->setCurrentIndex(std::max(0, preset));
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(plan.method)));
    m_objective->setCurrentIndex(m_objective->findData(static_cast<int>(plan.objective)));
    m_trials->setValue(plan.trials);
    m_minutes->setValue(plan.seconds / kSecondsAMinute);
    m_space->setBase(plan.base);
    m_space->setChosen(plan.axes);
}

void SearchForm::setFieldsEnabled(bool enabled)
{
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_preset, m_axes, m_method, m_objective, m_trials, m_minutes})
        field->setEnabled(enabled);
}

} // namespace shelf
