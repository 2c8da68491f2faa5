// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/search/search_panel.h"

#include "app/journal/search_journal.h"
#include "app/pages/search/search_job.h"
#include "app/pages/search/search_results.h"
#include "app/pages/shared/write_chosen.h"
#include "engine/output/file_kind.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/search/search_file.h"
#include "widgets/look/theme.h"
#include "widgets/search/search_space_model.h"
#include "widgets/search/search_words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr int kFormWidth = 312;
constexpr int kProgressSteps = 1000;
constexpr double kSecondsAMinute = 60;
constexpr int kLongestDay = 24 * 60; // minutes

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class Box> Box* named(Box* box, const char* name, const QString& label)
{
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    return box;
}

} // namespace

SearchPanel::SearchPanel(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_jobs(jobs),
      m_job(new SearchJob(session, jobs, this)),
      m_space(new SearchSpaceModel(this)),
      m_results(new SearchResults(session, jobs, this)),
      m_training(presets().front().settings)
{
    setObjectName(QStringLiteral("searchPanel"));
    auto* form = new QScrollArea(this);
    form->setObjectName(QStringLiteral("searchFormArea"));
    form->setFrameShape(QFrame::NoFrame);
    form->setWidgetResizable(true);
    form->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form->setWidget(makeForm());
    // Wide enough for its fields and the scroll bar beside them.
    form->setMinimumWidth(form->widget()->minimumSizeHint().width() +
                          form->verticalScrollBar()->sizeHint().width());
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("searchSplitter"));
    splitter->addWidget(form);
    splitter->addWidget(m_results);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({kFormWidth, 3 * kFormWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::kGrid, 0, 0);
    layout->addWidget(splitter);

    connect(m_job, &SearchJob::stateChanged, this, &SearchPanel::updateState);
    connect(m_job, &SearchJob::searchChanged, this, [this] {
        m_results->setSearch(m_job->state());
        follow();
        updateState();
    });
    connect(m_job, &SearchJob::progressed, this, [this](const SearchProgress& at) {
        m_progress->setRange(0, at.fraction < 0 ? 0 : kProgressSteps);
        m_progress->setValue(static_cast<int>(at.fraction * kProgressSteps));
    });
    connect(m_job, &SearchJob::begunAfter, this, &SearchPanel::begunAfter);
    connect(&session, &Session::datasetChanged, this, [this] {
        const DatasetPtr ratings = m_session.dataset();
        RunSettings fitted = m_space->base();
        if (ratings && !m_preset->currentData().toString().isEmpty() && fitToData(fitted, *ratings))
            chooseBase();
        updateState();
    });
    connect(m_space, &SearchSpaceModel::refused, this, [this](const QString& why) {
        m_problem = why;
        updateHint();
    });
    connect(m_space, &SearchSpaceModel::chosenChanged, this, [this] {
        m_problem.clear();
        updateState();
    });
    chooseBase();
    recolor();
}

SearchPanel::~SearchPanel() = default;

QWidget* SearchPanel::makeForm()
{
    auto* page = new QWidget(this);
    m_preset = named(new QComboBox(page), "searchPreset", tr("Model to search"));
    m_preset->addItem(tr("As on the Training page"));
    for (const Preset& preset : presets()) {
        m_preset->addItem(fromView(preset.name), fromView(preset.name));
        m_preset->setItemData(m_preset->count() - 1, fromView(preset.title), Qt::ToolTipRole);
    }
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setToolTip(tr("The settings that all trials share; the split and its seed are theirs too"));
    m_axes = named(new QTableView(page), "searchSpace", tr("Parameters to vary"));
    m_axes->setModel(m_space);
    m_axes->setShowGrid(false);
    m_axes->setTabKeyNavigation(false);
    m_axes->setWordWrap(false);
    m_axes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_axes->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::SelectedClicked);
    m_axes->verticalHeader()->hide();
    m_axes->verticalHeader()->setDefaultSectionSize(3 * theme::kGrid);
    m_axes->horizontalHeader()->setHighlightSections(false);
    m_axes->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_axes->horizontalHeader()->setSectionResizeMode(SearchSpaceModel::name, QHeaderView::ResizeToContents);
    m_axes->horizontalHeader()->setSectionResizeMode(SearchSpaceModel::values, QHeaderView::Stretch);
    m_axes->setMinimumHeight(15 * theme::kGrid);

    m_method = named(new QComboBox(page), "searchMethod", tr("Method"));
    m_method->addItem(tr("Random"), static_cast<int>(SearchMethod::random));
    m_method->addItem(tr("Successive halving"), static_cast<int>(SearchMethod::halving));
    m_method->setItemData(0, tr("Every trial is a fresh draw, trained in full"), Qt::ToolTipRole);
    m_method->setItemData(1,
                          tr("Many draws get a small share of the epochs (models without epochs: of the "
                             "ratings), the best third of them three times as much, and so on"),
                          Qt::ToolTipRole);
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_objective = named(new QComboBox(page), "searchObjective", tr("Judged by"));
    for (const SearchObjective objective :
         {SearchObjective::rmse, SearchObjective::mae, SearchObjective::ndcg})
        m_objective->addItem(objectiveLabel(objective), static_cast<int>(objective));
    m_objective->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_objective->setToolTip(tr("Always on the validation part; the test part stays shut"));
    m_trials = named(new QSpinBox(page), "searchTrials", tr("Trials"));
    m_trials->setRange(0, kMostTrials);
    m_trials->setValue(20);
    m_trials->setSpecialValueText(tr("until the time is up"));
    m_trials->setToolTip(tr("Different settings to try"));
    m_minutes = named(new QDoubleSpinBox(page), "searchMinutes", tr("Minutes"));
    m_minutes->setRange(0, kLongestDay);
    m_minutes->setDecimals(1);
    m_minutes->setValue(10);
    m_minutes->setSpecialValueText(tr("no limit"));
    m_minutes->setToolTip(tr("Training time after which the search ends, pauses left out"));

    m_start = named(new QPushButton(page), "startSearch", tr("Start search"));
    m_start->setProperty("primary", true);
    m_pause = named(new QPushButton(tr("Pause"), page), "pauseSearch", tr("Pause search"));
    m_pause->setCheckable(true);
    m_stop = named(new QPushButton(tr("Stop"), page), "stopSearch", tr("Stop search"));
    m_open = named(new QPushButton(tr("Open ..."), page), "openSearch", tr("Open a saved search"));
    m_save = named(new QPushButton(tr("Save ..."), page), "saveSearch", tr("Save this search"));
    m_progress = named(new QProgressBar(page), "searchProgress", tr("Progress of the search"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::kGrid / 2);
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_hint = new QLabel(page);
    m_hint->setObjectName(QStringLiteral("searchHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setMinimumHeight(m_hint->fontMetrics().lineSpacing() * 3); // so that nothing jumps

    auto* grid = new QGridLayout;
    grid->setSpacing(theme::kGrid);
    int row = 0;
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, page);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    add(tr("Method"), m_method);
    add(tr("Judged by"), m_objective);
    add(tr("Trials"), m_trials);
    add(tr("Minutes"), m_minutes);
    grid->setColumnStretch(1, 1);
    auto* modelLabel = new QLabel(tr("Model"), page);
    modelLabel->setBuddy(m_preset);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::kGrid);
    top->addWidget(modelLabel);
    top->addWidget(m_preset, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGrid);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_stop);
    auto* files = new QHBoxLayout;
    files->setSpacing(theme::kGrid);
    files->addWidget(m_open);
    files->addWidget(m_save);
    files->addStretch(1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, theme::kGrid, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(top);
    layout->addWidget(m_axes, 1);
    layout->addLayout(grid);
    layout->addWidget(m_start);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addWidget(m_hint);
    layout->addLayout(files);

    connect(m_preset, &QComboBox::activated, this, &SearchPanel::chooseBase);
    connect(m_method, &QComboBox::activated, this, &SearchPanel::updateState);
    connect(m_objective, &QComboBox::activated, this, &SearchPanel::updateState);
    connect(m_trials, &QSpinBox::valueChanged, this, &SearchPanel::updateState);
    connect(m_minutes, &QDoubleSpinBox::valueChanged, this, &SearchPanel::updateState);
    connect(m_start, &QPushButton::clicked, this, &SearchPanel::start);
    connect(m_pause, &QPushButton::clicked, this, [this](bool on) { m_job->setPaused(on); });
    connect(m_stop, &QPushButton::clicked, m_job, &SearchJob::stop);
    connect(m_open, &QPushButton::clicked, this, &SearchPanel::openSearch);
    connect(m_save, &QPushButton::clicked, this, [this] { save([](bool) {}); });
    return page;
}

void SearchPanel::setTrainingSettings(const RunSettings& settings)
{
    m_training = settings;
    const bool asTraining = m_preset->currentIndex() == 0;
    // Ranges that were edited stay as long as nothing has changed beneath them.
    if (asTraining && !m_job->isRunning() && settingsText(settings) != settingsText(m_space->base()))
        chooseBase();
}

RunSettings SearchPanel::chosenBase() const
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

void SearchPanel::chooseBase()
{
    m_problem.clear();
    const RunSettings base = chosenBase();
    m_objective->setCurrentIndex(m_objective->findData(static_cast<int>(defaultObjective(base))));
    m_space->setBase(base);
}

SearchPlan SearchPanel::plan() const
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

/// Whether Start would go on with the search in hand: its plan is still what the form says, but for its end.
bool SearchPanel::goesOn() const
{
    const SearchState& state = m_job->state();
    const SearchPlan now = plan();
    const SearchPlan& then = state.plan;
    return !state.trials.empty() && settingsText(now.base) == settingsText(then.base) &&
           now.axes == then.axes && now.method == then.method && now.objective == then.objective &&
           now.seed == then.seed && (now.trials == then.trials || now.method == SearchMethod::random) &&
           state.end != SearchEnd::exhausted &&
           !(state.end == SearchEnd::complete && now.trials == then.trials);
}

void SearchPanel::start()
{
    if (!m_start->isEnabled())
        return;
    SearchState state;
    if (goesOn())
        state = m_job->state();
    state.plan = plan();
    m_job->start(state);
}

void SearchPanel::updateState()
{
    const bool running = m_job->isRunning();
    const bool valid = checkPlan(plan()).ok();
    m_start->setEnabled(!running && valid && m_session.dataset());
    m_start->setText(!running && goesOn() ? tr("Go on") : tr("Start search"));
    m_pause->setEnabled(running && !m_job->isStopping());
    m_pause->setChecked(m_job->isPaused());
    m_pause->setText(m_job->isPaused() ? tr("Resume") : tr("Pause"));
    m_stop->setEnabled(running && !m_job->isStopping());
    m_open->setEnabled(!running && m_session.dataset());
    m_save->setEnabled(!m_job->state().trials.empty());
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_preset, m_axes, m_method, m_objective, m_trials, m_minutes})
        field->setEnabled(!running);
    m_progress->setVisible(running);
    updateHint();
}

void SearchPanel::updateHint()
{
    const SearchState& state = m_job->state();
    const Status valid = checkPlan(plan());
    const int count = static_cast<int>(state.trials.size());
    QPalette colors = palette();
    QString text;
    if (!m_problem.isEmpty()) {
        text = m_problem;
    } else if (m_job->isStopping()) {
        text = tr("Stopping ...");
    } else if (m_job->isPaused()) {
        text = tr("Paused after %n trial(s).", nullptr, count);
    } else if (m_job->isRunning()) {
        text = tr("%n trial(s) done.", nullptr, count);
    } else if (!m_session.dataset()) {
        text = tr("Open some ratings in the library first.");
    } else if (!valid) {
        text = QString::fromStdString(valid.error().text());
    } else if (count > 0) {
        switch (state.end) {
        case SearchEnd::complete:
            text = tr("Complete: %n trial(s).", nullptr, count);
            break;
        case SearchEnd::timeUp:
            text = tr("The time is up after %n trial(s). More minutes go on.", nullptr, count);
            break;
        case SearchEnd::exhausted:
            text = tr("All different settings are tried: %n trial(s).", nullptr, count);
            break;
        case SearchEnd::open:
            text = tr("Stopped after %n trial(s); Go on continues.", nullptr, count);
            break;
        }
    } else {
        text = tr("Trials are judged on the validation part; the test part stays shut.");
    }
    const bool problem = !m_problem.isEmpty() || (!valid && !m_job->isRunning());
    if (problem)
        colors.setColor(QPalette::WindowText, theme::colors().error);
    m_hint->setPalette(colors);
    if (m_hint->text() != text)
        m_hint->setText(text);
}

bool SearchPanel::isRunning() const
{
    return m_job->isRunning();
}

bool SearchPanel::isUnsaved() const
{
    return m_job->state().trials.size() > m_saved;
}

/// The journal has what no file of the person's own has.
void SearchPanel::follow()
{
    const SearchState& state = m_job->state();
    if (state.trials.empty()) { // another one begins, or other data are open
        m_saved = 0;
        if (m_journal)
            m_journal->setAside();
    } else if (m_journal && isUnsaved()) {
        m_journal->keep(state);
    }
}

bool SearchPanel::take(const SearchState& state, std::size_t saved)
{
    if (m_job->isRunning()) {
        m_session.reportError(Error{.message = tr("A search is running").toStdString(),
                                    .advice = tr("Stop it, then open the other one").toStdString()});
        return false;
    }
    const int preset = m_preset->findData(QString::fromStdString(state.plan.base.preset));
    m_preset->setCurrentIndex(std::max(0, preset));
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(state.plan.method)));
    m_objective->setCurrentIndex(m_objective->findData(static_cast<int>(state.plan.objective)));
    m_trials->setValue(state.plan.trials);
    m_minutes->setValue(state.plan.seconds / kSecondsAMinute);
    m_space->setBase(state.plan.base);
    m_space->setChosen(state.plan.axes);
    if (m_journal)
        m_journal->setAside();
    m_saved = saved;
    m_job->setState(state);
    return true;
}

bool SearchPanel::openKept(const SearchState& state)
{
    return take(state, 0);
}

void SearchPanel::openSearch()
{
    auto* dialog = new QFileDialog(this, tr("Open search"));
    dialog->setObjectName(QStringLiteral("openSearchDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Search (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_jobs.start<Result<SearchState>>(
            {.title = tr("Reading %1").arg(QFileInfo(file).fileName()), .slot = &m_reading}, this,
            [path = file.toStdString()](JobControl&) { return loadSearch(path); },
            [this](const Result<SearchState>& state) {
                if (state)
                    take(*state, state->trials.size());
                else
                    m_session.reportError(state.error());
            });
    });
    dialog->open();
}

void SearchPanel::save(const std::function<void(bool)>& done)
{
    auto* dialog = new QFileDialog(this, tr("Save search"));
    dialog->setObjectName(QStringLiteral("saveSearchDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Search (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QString::fromStdString(m_job->state().plan.base.preset) +
                       QStringLiteral("-search.json"));
    const auto answered = std::make_shared<bool>(false);
    connect(dialog, &QFileDialog::fileSelected, this, [this, done, answered](const QString& file) {
        *answered = true;
        const std::size_t trials = m_job->state().trials.size();
        writeChosen(
            this, m_jobs, m_session, file, searchDocument(m_job->state()),
            [](std::string_view) { return kinds::search; },
            [this, trials, done](bool written) {
                if (written && trials >= m_saved && trials <= m_job->state().trials.size()) {
                    m_saved = trials;
                    if (m_journal && !isUnsaved())
                        m_journal->forget();
                }
                done(written);
            });
    });
    connect(dialog, &QFileDialog::finished, this, [done, answered] {
        if (!*answered)
            done(false);
    });
    dialog->open();
}

void SearchPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hint)
        recolor();
}

void SearchPanel::recolor()
{
    m_start->setIcon(theme::icon(QStringLiteral("play")));
    m_pause->setIcon(theme::icon(QStringLiteral("pause")));
    m_stop->setIcon(theme::icon(QStringLiteral("stop")));
    m_open->setIcon(theme::icon(QStringLiteral("open")));
    m_save->setIcon(theme::icon(QStringLiteral("save")));
    updateHint();
}

} // namespace shelf
