// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/compare_page.h"

#include "app/pages/compare/closer/closer_look.h"
#include "app/pages/compare/closer/difference_panel.h"
#include "app/pages/compare/closer/slices_panel.h"
#include "app/pages/compare/compare_model.h"
#include "app/pages/compare/compare_table.h"
#include "app/pages/compare/metric_panel.h"
#include "app/pages/search/search_panel.h"
#include "app/pages/shared/chart_runs.h"
#include "app/pages/shared/save_picture.h"
#include "app/pages/shared/undo_bar.h"
#include "engine/run/cautions.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/charts/loss_panel.h"
#include "widgets/look/theme.h"
#include "widgets/window/empty_page.h"
#include "widgets/window/notice_bar.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

ComparePage::ComparePage(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_tabs(new QTabWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyPage(this)),
      m_caution(new NoticeBar(this)),
      m_undo(new UndoBar(this)),
      m_table(new CompareTable(session, jobs, this)),
      m_curves(new LossPanel(this)),
      m_closer(new CloserLook(session, jobs, this)),
      m_metrics(new MetricPanel(*m_table->model(), session, this)),
      m_views(makeViews(jobs)),
      m_search(new SearchPanel(session, jobs, this))
{
    setObjectName(QStringLiteral("comparePage"));
    m_curves->chart()->setObjectName(QStringLiteral("compareChart"));
    m_curves->chart()->setAccessibleName(tr("Loss curves compared"));
    m_lead = m_empty->addButton(QStringLiteral("compareToTraining"), {});
    connect(m_lead, &QPushButton::clicked, this,
            [this] { m_session.requestPage(hasOnlyGiven() ? PageId::map : PageId::training); });
    m_searchLead = m_empty->addButton(QStringLiteral("compareToSearch"), tr("Search for settings"));
    connect(m_searchLead, &QPushButton::clicked, this, [this] { m_tabs->setCurrentWidget(m_search); });
    connect(m_curves, &LossPanel::saveRequested, this,
            [this, &jobs] { savePicture(this, jobs, m_session, *m_curves->chart()); });
    connect(m_table, &CompareTable::removed, this, [this](const QString& names) {
        m_undo->offer(tr("%1 removed.").arg(names), [this] { m_table->undoRemoval(); });
    });
    connect(&session, &Session::datasetChanged, this, [this] { m_undo->dismiss(); });

    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeComparison());
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_tabs->setAccessibleName(tr("Comparison and search"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_stack, tr("Comparison"));
    m_tabs->addTab(m_search, tr("Search"));
    // It needs more room than the comparison, but only while it is shown.
    const auto ask = [this] {
        const bool isShown = m_tabs->currentWidget() == m_search;
        m_search->setSizePolicy(isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                                QSizePolicy::Preferred);
    };
    connect(m_tabs, &QTabWidget::currentChanged, this, ask);
    ask();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::kGrid, theme::kGrid, 2 * theme::kGrid, theme::kGrid);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_undo);
    layout->addWidget(m_tabs, 1);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &ComparePage::refresh);
    for (const auto signal : {&Session::runAdded, &Session::runChanged, &Session::runRemoved})
        connect(&session, signal, &m_refresh, qOverload<>(&QTimer::start));
    connect(&session, &Session::currentRunChanged, &m_refresh, qOverload<>(&QTimer::start));
    refresh();
}

ComparePage::~ComparePage() = default;

QTabWidget* ComparePage::makeViews(Jobs& jobs)
{
    auto* views = new QTabWidget(this);
    views->setObjectName(QStringLiteral("compareViews"));
    views->setAccessibleName(tr("Views of the comparison"));
    views->setDocumentMode(true);
    views->addTab(m_curves, tr("Curves"));
    views->addTab(m_metrics, tr("Figure against figure"));
    views->addTab(new DifferencePanel(*m_closer, m_session, jobs, this), tr("Is the difference real?"));
    views->addTab(new SlicesPanel(*m_closer, m_session, jobs, this), tr("Where does it fail?"));
    return views;
}

QWidget* ComparePage::makeComparison()
{
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("compareSplitter"));
    splitter->addWidget(m_table);
    splitter->addWidget(m_views);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, theme::kGrid, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(m_caution);
    column->addWidget(splitter, 1);
    return content;
}

void ComparePage::setTrainingSettings(const RunSettings& settings)
{
    m_search->setTrainingSettings(settings);
}

void ComparePage::refresh()
{
    if (!isVisible())
        return; // showEvent() catches up: a hidden page costs training nothing
    m_table->refresh();
    m_metrics->refresh();
    m_closer->refresh();
    describeNothing();
    const auto isTrained = [](const RunEntry& run) { return !run.isGiven(); };
    m_stack->setCurrentIndex(std::any_of(m_session.runs().begin(), m_session.runs().end(), isTrained) ? 1
                                                                                                      : 0);
    m_curves->chart()->setRuns(allRuns(m_session));
    const QString words = caution();
    if (words == m_cautioned)
        return;
    m_cautioned = words;
    if (words.isEmpty())
        m_caution->dismiss();
    else
        m_caution->display(words, {});
}

bool ComparePage::hasOnlyGiven() const
{
    return !m_session.runs().isEmpty() && std::all_of(m_session.runs().begin(), m_session.runs().end(),
                                                      [](const RunEntry& run) { return run.isGiven(); });
}

/// What stands here as long as there are no columns.
void ComparePage::describeNothing()
{
    const bool isGiven = hasOnlyGiven();
    m_empty->describe(
        isGiven ? tr("These vectors have no figures to compare") : tr("Nothing to compare yet"),
        isGiven ? tr("They came without ratings, on which runs are measured. Two sets of vectors of the same "
                     "books are compared on the map: “Two maps” there draws them side by side and names the "
                     "books whose nearest ones differ most.")
                : tr("Runs stand here side by side, with their settings, results and curves, once they are "
                     "trained."));
    m_searchLead->setVisible(!isGiven);
    EmptyPage::rename(m_lead, isGiven ? tr("Go to the map") : tr("Go to Training"));
}

void ComparePage::showSearch()
{
    m_tabs->setCurrentWidget(m_search);
}

QString ComparePage::caution() const
{
    QStringList words;
    if (m_table->model()->isUnequal())
        words << tr("These runs hold out different ratings or use different losses: "
                    "their figures cannot be compared exactly.");
    std::vector<const Run*> runs;
    for (const RunEntry& entry : m_session.runs())
        if (entry.run && !entry.isGiven())
            runs.push_back(entry.run.get());
    for (const Run* run : runs)
        if (const std::string text = testCaution(*run, runs); !text.empty()) {
            words << tr("%1: %2").arg(QString::fromStdString(run->name), QString::fromStdString(text));
            break; // of several one is enough to be warned
        }
    return words.join(u' ');
}

void ComparePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_refresh.stop();
    refresh(); // at once, or the first frame is what stood here when it was hidden
}

} // namespace shelf
