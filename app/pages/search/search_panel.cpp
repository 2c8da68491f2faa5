// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/search/search_panel.h"

#include "app/pages/search/search_controls.h"
#include "app/pages/search/search_form.h"
#include "app/pages/search/search_job.h"
#include "app/pages/search/search_results.h"
#include "app/pages/search/search_standing.h"
#include "app/pages/shared/write_chosen.h"
#include "engine/output/file_kind.h"
#include "engine/search/search_file.h"
#include "widgets/look/theme.h"
#include "widgets/size/file_filters.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr theme::Units kFormWidth(39);

} // namespace

SearchPanel::SearchPanel(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_jobs(jobs),
      m_job(new SearchJob(session, jobs, this)),
      m_results(new SearchResults(session, jobs, this)),
      m_form(new SearchForm(session, this)),
      m_controls(new SearchControls(m_form))
{
    setObjectName(QStringLiteral("searchPanel"));
    auto* form = new QScrollArea(this);
    form->setObjectName(QStringLiteral("searchFormArea"));
    form->setFrameShape(QFrame::NoFrame);
    form->setWidgetResizable(true);
    form->setFocusPolicy(Qt::NoFocus); // its fields have it
    form->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->below()->addWidget(m_controls);
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

    connect(m_job, &SearchJob::stateChanged, this, [this] {
        updateState();
        if (!m_job->isRunning())
            emit searchEnded();
    });
    connect(m_job, &SearchJob::searchChanged, this, [this] {
        m_results->setSearch(m_job->state());
        m_keeping.follow(m_job->state());
        updateState();
        if (!m_job->isRunning())
            emit searchEnded();
    });
    connect(m_job, &SearchJob::progressed, m_controls, &SearchControls::showProgress);
    connect(m_controls, &SearchControls::startWanted, this, &SearchPanel::start);
    connect(m_controls, &SearchControls::pauseWanted, m_job, &SearchJob::setPaused);
    connect(m_controls, &SearchControls::stopWanted, m_job, &SearchJob::stop);
    connect(m_controls, &SearchControls::openWanted, this, &SearchPanel::openSearch);
    connect(m_controls, &SearchControls::saveWanted, this, [this] { save([](bool) {}); });
    connect(&session, &Session::datasetChanged, this, &SearchPanel::updateState);
    connect(m_form, &SearchForm::changed, this, &SearchPanel::updateState);
    connect(m_form, &SearchForm::refused, this, &SearchPanel::updateHint);
    updateState();
}

SearchPanel::~SearchPanel() = default;

void SearchPanel::setTrainingSettings(const RunSettings& settings)
{
    m_form->setTrainingSettings(settings, m_job->isRunning());
}

void SearchPanel::start()
{
    if (!offer().canStart)
        return;
    SearchState state;
    if (goesOnWith(m_job->state(), m_form->plan()))
        state = m_job->state();
    state.plan = m_form->plan();
    m_job->start(state);
}

SearchStanding SearchPanel::standing() const
{
    return {.running = m_job->isRunning(),
            .paused = m_job->isPaused(),
            .stopping = m_job->isStopping(),
            .hasData = m_session.dataset() != nullptr,
            .hasRatings = !m_session.dataset() || isRated(m_session.dataset()),
            .refused = m_form->problem(),
            .valid = checkPlan(m_form->plan())};
}

SearchOffer SearchPanel::offer() const
{
    return searchOffer(m_job->state(), m_form->plan(), standing());
}

void SearchPanel::updateState()
{
    m_controls->showOffer(offer());
    m_form->setFieldsEnabled(!m_job->isRunning());
    updateHint();
}

void SearchPanel::updateHint()
{
    m_controls->showHint(searchHint(m_job->state(), standing()));
}

bool SearchPanel::isRunning() const
{
    return m_job->isRunning();
}

bool SearchPanel::isUnsaved() const
{
    return m_keeping.isUnsaved(m_job->state());
}

bool SearchPanel::take(const SearchState& state, std::size_t saved)
{
    if (m_job->isRunning()) {
        m_session.reportError(Error::failure(tr("A search is running").toStdString(),
                                             tr("Stop it, then open the other one").toStdString()));
        return false;
    }
    m_form->setPlan(state.plan);
    m_keeping.replace(saved);
    m_job->setState(state);
    return true;
}

bool SearchPanel::openKept(const SearchState& state)
{
    return take(state, 0);
}

bool SearchPanel::openSaved(const SearchState& state)
{
    return take(state, state.trials.size());
}

const SearchState& SearchPanel::stateForProject()
{
    m_handedOut = m_job->state().trials.size();
    return m_job->state();
}

void SearchPanel::takenIntoProject()
{
    m_keeping.written(m_handedOut, m_job->state());
}

void SearchPanel::openSearch()
{
    auto* dialog = new QFileDialog(this, tr("Open search"));
    dialog->setObjectName(QStringLiteral("openSearchDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    setFileFilters(*dialog, {tr("Search (*.json)")});
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
    setFileFilters(*dialog, {tr("Search (*.json)")});
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
                if (written)
                    m_keeping.written(trials, m_job->state());
                done(written);
            });
    });
    connect(dialog, &QFileDialog::finished, this, [done, answered] {
        if (!*answered)
            done(false);
    });
    dialog->open();
}

} // namespace shelf
