// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/library/overview_view.h"

#include "app/pages/library/overview_cards.h"
#include "app/pages/library/overview_words.h"
#include "app/pages/shared/table_tools.h"
#include "widgets/library/bar_chart.h"
#include "widgets/library/suspects_model.h"
#include "widgets/look/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr const char* kNames[] = {"overviewStars",    "overviewBooks",    "overviewReaders",
                                  "overviewActivity", "overviewBookBias", "overviewReaderBias"};
constexpr theme::Units kLeastColumn = 30 * theme::kGrid;
constexpr int kMostChartColumns = 3;
constexpr theme::Units kChartHeight = 20 * theme::kGrid;
constexpr int kMostRows = 8; ///< of suspicious readers that are seen without scrolling

} // namespace

OverviewView::OverviewView(Session& session, Jobs& jobs, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_jobs(jobs), m_suspects(new SuspectsModel(this))
{
    setObjectName(QStringLiteral("overview"));
    setAccessibleName(tr("Overview"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its charts have it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    setWidget(content);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, theme::kGrid, theme::kGrid, theme::kGrid);
    m_grid->setHorizontalSpacing(3 * theme::kGrid);
    m_grid->setVerticalSpacing(2 * theme::kGrid);
    buildCharts();
    m_cardsBelow = buildSuspects();
    layOut();
    connect(&session, &Session::datasetChanged, this, &OverviewView::remake);
    remake();
}

void OverviewView::buildCharts()
{
    for (std::size_t i = 0; i < kCharts; ++i) {
        auto* card = new QWidget(widget());
        auto* chart = new BarChart({}, card);
        chart->setFixedHeight(kChartHeight);
        auto* words = new QLabel(card);
        words->setWordWrap(true);
        words->setForegroundRole(QPalette::PlaceholderText);
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme::kGrid / 2);
        column->addWidget(chart);
        column->addWidget(words);
        column->addStretch();
        m_cards[i] = card;
        m_charts[i] = chart;
        m_words[i] = words;
        if (i < kFigures) {
            chart->setObjectName(QLatin1String(kNames[i]));
            connect(chart, &BarChart::activated, this,
                    [this, figure = kOverviewFigures[i]](int bar) { choose(figure, bar); });
        } else {
            chart->setObjectName(QStringLiteral("overviewCoverage"));
            connect(chart, &BarChart::activated, this, &OverviewView::chooseFact);
        }
    }
}

QWidget* OverviewView::buildSuspects()
{
    auto* box = new QWidget(widget());
    m_suspectsHead = new QLabel(box);
    m_suspectsHead->setObjectName(QStringLiteral("suspectsHead"));
    m_suspectsHead->setWordWrap(true);
    m_suspectsView = plainTable(QStringLiteral("suspects"), tr("Readers that may be none"), box);
    m_suspectsView->setSortingEnabled(false);
    m_suspectsView->setModel(m_suspects);
    m_suspectsView->horizontalHeader()->setSectionResizeMode(SuspectsModel::kWhy, QHeaderView::Stretch);
    m_suspectsView->horizontalHeader()->resizeSection(SuspectsModel::kReader, 16 * theme::kGrid);
    m_suspectsView->horizontalHeader()->resizeSection(SuspectsModel::kRatings, 10 * theme::kGrid);
    m_open = new QPushButton(tr("Show this reader"), box);
    m_open->setObjectName(QStringLiteral("openSuspect"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(m_suspectsHead);
    column->addWidget(m_suspectsView);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_suspectsView, &QTableView::activated, this, &OverviewView::openReader);
    connect(m_open, &QPushButton::clicked, this, &OverviewView::openReader);
    return box;
}

/// As many columns as there is room for.
void OverviewView::layOut()
{
    const int room = viewport()->width() + m_grid->horizontalSpacing();
    const int columns = std::clamp(room / (kLeastColumn + m_grid->horizontalSpacing()), 1, kMostChartColumns);
    if (columns == m_columns)
        return;
    for (int column = 0; column < std::max(columns, m_columns); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (QWidget* card : m_cards)
        m_grid->removeWidget(card);
    m_grid->removeWidget(m_cardsBelow);
    int place = 0;
    for (QWidget* card : m_cards) {
        if (card->isHidden())
            continue;
        m_grid->addWidget(card, place / columns, place % columns);
        ++place;
    }
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    const int below = (place + columns - 1) / columns;
    m_grid->addWidget(m_cardsBelow, below, 0, 1, columns);
    m_grid->setRowStretch(below + 1, 1);
}

void OverviewView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void OverviewView::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_overview)
        showOverview(); // its sentences are of many figures
}

void OverviewView::remake()
{
    m_overview = nullptr;
    m_data = m_session.dataset();
    showOverview();
    emit changed();
    if (!m_data)
        return;
    m_jobs.start<Result<Overview>>(
        {.title = tr("Looking at the ratings"), .slot = &m_making, .quiet = true}, this,
        [data = m_data](JobControl& control) { return overviewOf(*data, control.progress()); },
        [this](Result<Overview> overview) {
            if (!overview)
                return m_session.reportError(overview.error());
            m_overview = std::make_shared<const Overview>(std::move(*overview));
            showOverview();
            emit changed();
        });
}

void OverviewView::showOverview()
{
    const std::vector<OverviewCard> cards = overviewCards(m_overview.get(), m_data && m_data->onlyTaken);
    for (std::size_t i = 0; i < kCharts; ++i) {
        const OverviewCard& card = cards[i];
        m_charts[i]->setTitle(card.title);
        m_charts[i]->setBars(card.bars, card.summary);
        // Where there is nothing to draw, the sentence says why right below the title.
        m_charts[i]->setFixedHeight(m_overview && card.bars.isEmpty() ? m_charts[i]->titleHeight()
                                                                      : kChartHeight);
        m_words[i]->setText(m_overview ? card.summary : QString());
        m_words[i]->setVisible(!m_words[i]->text().isEmpty());
        m_cards[i]->setVisible(card.isShown);
    }
    m_columns = 0;
    layOut();
    showSuspects();
}

void OverviewView::showSuspects()
{
    const Suspects nobody;
    const Suspects& found = m_overview ? m_overview->suspects : nobody;
    m_suspectsHead->setText(m_overview ? suspectsHead(found) : QString());
    m_suspects->setSuspects(m_data, found.readers);
    const int rows = m_suspects->rowCount();
    m_suspectsView->setVisible(rows > 0);
    m_open->setVisible(rows > 0);
    if (rows == 0)
        return;
    m_suspectsView->setFixedHeight(m_suspectsView->horizontalHeader()->sizeHint().height() +
                                   std::min(rows, kMostRows) *
                                       m_suspectsView->verticalHeader()->defaultSectionSize() +
                                   2 * m_suspectsView->frameWidth());
    m_suspectsView->setCurrentIndex(m_suspects->index(0, 0));
}

void OverviewView::pick(const QString& name, std::function<std::vector<std::int32_t>()> find)
{
    m_jobs.start<std::vector<std::int32_t>>(
        {.title = tr("Finding the books"), .slot = &m_picking, .quiet = true}, this,
        [find = std::move(find)](JobControl&) { return find(); },
        [this, name, data = m_data](std::vector<std::int32_t> books) {
            if (m_session.dataset() == data)
                m_session.pickBooks(std::make_shared<const BookPick>(
                    BookPick{name, std::vector<int>(books.begin(), books.end())}));
        });
}

void OverviewView::choose(OverviewFigure figure, int bar)
{
    if (!m_overview || bar < 0 || static_cast<std::size_t>(bar) >= barsOf(*m_overview, figure).size())
        return;
    pick(overviewPickName(figure, *m_overview, bar, m_data->onlyTaken),
         [data = m_data, overview = m_overview, figure, bar] {
             return booksBehind(*data, *overview, figure, static_cast<std::size_t>(bar));
         });
}

void OverviewView::chooseFact(int bar)
{
    if (!m_overview || bar < 0 || static_cast<std::size_t>(bar) > m_overview->coverage.facts.size())
        return;
    pick(coveragePickName(m_overview->coverage, bar, m_data->onlyTaken), [data = m_data,
                                                                          overview = m_overview, bar] {
        return bar == 0
                   ? unratedBooks(*data)
                   : booksWithout(*data, overview->coverage.facts[static_cast<std::size_t>(bar) - 1].fact);
    });
}

void OverviewView::openReader()
{
    const int user = m_suspects->userAt(m_suspectsView->currentIndex().row());
    if (user < 0)
        return;
    m_session.selectReader(user);
    m_session.requestPage(PageId::readers);
}

} // namespace shelf
