// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/search/search_panel.h"

#include "app/journal/search_journal.h"
#include "app/pages/search/search_form.h"
#include "app/pages/search/search_job.h"
#include "app/pages/search/search_results.h"
#include "app/pages/search/search_standing.h"
#include "app/pages/shared/named_widget.h"
#include "app/pages/shared/write_chosen.h"
#include "engine/output/file_kind.h"
#include "engine/search/search_file.h"
#include "widgets/look/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr int kFormWidth = 312;
constexpr int kProgressSteps = 1000;

} // namespace

SearchPanel::SearchPanel(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_jobs(jobs),
      m_job(new SearchJob(session, jobs, this)),
      m_results(new SearchResults(session, jobs, this)),
      m_form(new SearchForm(session, this))
{
    setObjectName(QStringLiteral("searchPanel"));
    auto* form = new QScrollArea(this);
    form->setObjectName(QStringLiteral("searchFormArea"));
    form->setFrameShape(QFrame::NoFrame);
    form->setWidgetResizable(true);
    form->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addControls();
    form->setWidget(m_form);
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
    connect(&session, &Session::datasetChanged, this, &SearchPanel::updateState);
    connect(m_form, &SearchForm::changed, this, &SearchPanel::updateState);
    connect(m_form, &SearchForm::refused, this, &SearchPanel::updateHint);
    updateState();
    recolor();
}

SearchPanel::~SearchPanel() = default;

/// What begins and ends a search, below the fields that say which.
void SearchPanel::addControls()
{
    QWidget* page = m_form;
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

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGrid);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_stop);
    auto* files = new QHBoxLayout;
    files->setSpacing(theme::kGrid);
    files->addWidget(m_open);
    files->addWidget(m_save);
    files->addStretch(1);
    QVBoxLayout* layout = m_form->below();
    layout->addWidget(m_start);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addWidget(m_hint);
    layout->addLayout(files);

    connect(m_start, &QPushButton::clicked, this, &SearchPanel::start);
    connect(m_pause, &QPushButton::clicked, this, [this](bool on) { m_job->setPaused(on); });
    connect(m_stop, &QPushButton::clicked, m_job, &SearchJob::stop);
    connect(m_open, &QPushButton::clicked, this, &SearchPanel::openSearch);
    connect(m_save, &QPushButton::clicked, this, [this] { save([](bool) {}); });
}

void SearchPanel::setTrainingSettings(const RunSettings& settings)
{
    m_form->setTrainingSettings(settings, m_job->isRunning());
}

void SearchPanel::start()
{
    if (!m_start->isEnabled())
        return;
    SearchState state;
    if (goesOnWith(m_job->state(), m_form->plan()))
        state = m_job->state();
    state.plan = m_form->plan();
    m_job->start(state);
}

void SearchPanel::updateState()
{
    const bool running = m_job->isRunning();
    const SearchPlan plan = m_form->plan();
    const bool valid = checkPlan(plan).ok();
    m_start->setEnabled(!running && valid && m_session.dataset());
    m_start->setText(!running && goesOnWith(m_job->state(), plan) ? tr("Go on") : tr("Start search"));
    m_pause->setEnabled(running && !m_job->isStopping());
    m_pause->setChecked(m_job->isPaused());
    m_pause->setText(m_job->isPaused() ? tr("Resume") : tr("Pause"));
    m_stop->setEnabled(running && !m_job->isStopping());
    m_open->setEnabled(!running && m_session.dataset());
    m_save->setEnabled(!m_job->state().trials.empty());
    m_form->setFieldsEnabled(!running);
    m_progress->setVisible(running);
    updateHint();
}

void SearchPanel::updateHint()
{
    const SearchHint hint = searchHint(m_job->state(), {.running = m_job->isRunning(),
                                                        .paused = m_job->isPaused(),
                                                        .stopping = m_job->isStopping(),
                                                        .hasData = m_session.dataset() != nullptr,
                                                        .refused = m_form->problem(),
                                                        .valid = checkPlan(m_form->plan())});
    QPalette colors = palette();
    if (hint.isProblem)
        colors.setColor(QPalette::WindowText, theme::colors().error);
    m_hint->setPalette(colors);
    if (m_hint->text() != hint.text)
        m_hint->setText(hint.text);
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
        m_session.reportError(Error::failure(tr("A search is running").toStdString(),
                                             tr("Stop it, then open the other one").toStdString()));
        return false;
    }
    m_form->setPlan(state.plan);
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
