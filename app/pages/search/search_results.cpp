// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/search/search_results.h"

#include "app/pages/shared/save_picture.h"
#include "app/pages/shared/save_table.h"
#include "engine/search/search.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/theme.h"
#include "widgets/menus/one_row.h"
#include "widgets/menus/picked_row.h"
#include "widgets/menus/table_copy.h"
#include "widgets/search/parallel_coordinates.h"
#include "widgets/search/trials_model.h"
#include "widgets/size/whole_height.h"
#include "widgets/window/empty_page.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace shelf {

SearchResults::SearchResults(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_jobs(jobs),
      m_model(new TrialsModel(this)),
      m_filter(new TrialsFilter(this)),
      m_picture(new ParallelCoordinates(this)),
      m_table(new QTableView(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("searchResults"));
    m_filter->setSourceModel(m_model);
    makeTable();
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("searchResultsSplitter"));
    splitter->addWidget(m_picture);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(makeTools());
    column->addWidget(splitter, 1);
    m_stack->addWidget(new EmptyPage(tr("No trials yet"),
                                     tr("A search trains a model with many settings and keeps score. Its "
                                        "trials stand here as lines and as "
                                        "a table: one axis a parameter, the result at the right."),
                                     this));
    m_stack->addWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_picture, &ParallelCoordinates::trialSelected, this, &SearchResults::selectTrial);
    connect(m_picture, &ParallelCoordinates::brushed, this, &SearchResults::filter);
    onRowPicked(m_table, this, [this](const QModelIndex& current) {
        if (m_following)
            return;
        m_picture->setSelected(m_filter->mapToSource(current).row());
        updateButtons();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SearchResults::updateButtons);
    recolor();
    updateButtons();
}

QWidget* SearchResults::makeTools()
{
    auto* bar = new WholeHeight(this);
    const auto button = [bar](const char* name, const QString& text) {
        auto* made = new QPushButton(text, bar);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(text);
        return made;
    };
    m_use = button("useSearchSettings", tr("Use these settings"));
    m_train = button("trainSearchSettings", tr("Train it"));
    m_lift = iconButton(QStringLiteral("liftBrushes"), QStringLiteral("reset"), tr("Lift all brushes"), bar,
                        tr("Show all trials again (Esc)"));
    auto* copy = iconButton(QStringLiteral("copyTrials"), QStringLiteral("copy"), tr("Copy trials"), bar,
                            tr("Copy the table as tab-separated text"));
    auto* save = iconButton(QStringLiteral("saveTrials"), QStringLiteral("save"), tr("Save trials"), bar,
                            tr("Save the table as CSV"));
    auto* image =
        iconButton(QStringLiteral("saveTrialsPicture"), QStringLiteral("image"),
                   tr("Save picture of the trials"), bar, tr("Save the picture as PNG, SVG or PDF"));
    connect(m_use, &QPushButton::clicked, this, [this] { useSettings(false); });
    connect(m_train, &QPushButton::clicked, this, [this] { useSettings(true); });
    connect(m_lift, &QToolButton::clicked, m_picture, &ParallelCoordinates::clearBrushes);
    connect(copy, &QToolButton::clicked, this, &SearchResults::copyTable);
    connect(save, &QToolButton::clicked, this, &SearchResults::saveTable);
    connect(image, &QToolButton::clicked, this, &SearchResults::savePicture);
    auto* lines = new FlowLayout; // a narrow page has two
    lines->setGap(theme::kGrid / 2);
    lines->addWidget(m_use);
    lines->addWidget(m_train);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addLayout(lines, 1);
    for (QToolButton* tool : {m_lift, copy, save, image})
        layout->addWidget(tool, 0, Qt::AlignTop);
    return bar;
}

void SearchResults::makeTable()
{
    m_table->setObjectName(QStringLiteral("trials"));
    //: The table of the trials of a search
    m_table->setAccessibleName(tr("Trials"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::kGrid + 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(9 * theme::kGrid);
}

void SearchResults::setSearch(const SearchState& state)
{
    m_state = state;
    m_following = true;
    const bool columnsChange = m_model->columnCount() != static_cast<int>(state.plan.axes.size()) + 6;
    m_picture->setSearch(state);
    m_model->setSearch(state);
    m_following = false;
    filter();
    if (columnsChange)
        arrange();
    if (columnsChange || state.trials.size() == 1)
        m_table->resizeColumnsToContents();
    m_stack->setCurrentIndex(state.trials.empty() ? 0 : 1);
    updateButtons();
}

/// What a search is for stands first: the results, right of the trials' numbers, and the best of them on top.
void SearchResults::arrange()
{
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    header->moveSection(m_model->resultColumn(), 1);
    m_table->sortByColumn(m_model->resultColumn(),
                          isBetter(m_state.plan.objective, 1, 0) ? Qt::DescendingOrder : Qt::AscendingOrder);
}

int SearchResults::selected() const
{
    return m_picture->selected() >= 0 ? m_picture->selected() : m_state.best();
}

void SearchResults::selectTrial(int trial)
{
    m_following = true;
    const QModelIndex row = m_filter->mapFromSource(m_model->index(trial, 0));
    showPickedRow(m_table, row);
    m_following = false;
    updateButtons();
}

void SearchResults::filter()
{
    m_following = true;
    m_filter->setShown(m_picture->isBrushed(), m_picture->passing());
    m_following = false;
    updateButtons();
}

void SearchResults::updateButtons()
{
    const int trial = selected();
    const bool any = trial >= 0 && !m_state.trials[static_cast<std::size_t>(trial)].failed();
    const bool several = selectedRowsOf(*m_table).size() > 1;
    m_use->setEnabled(any && !several);
    m_train->setEnabled(any && !several);
    m_use->setToolTip(several
                          ? forOneRow()
                          : tr("Puts the selected trial's settings, or the best trial's, into the form of "
                               "the Training page"));
    m_train->setToolTip(
        several ? forOneRow()
                : tr("Trains the selected trial's settings, or the best trial's, in full as a run"));
    m_lift->setEnabled(m_picture->isBrushed());
}

void SearchResults::useSettings(bool train)
{
    const int trial = selected();
    if (trial < 0)
        return;
    const auto settings = m_state.settingsOf(m_state.trials[static_cast<std::size_t>(trial)]);
    if (settings)
        m_session.requestTraining(*settings, train);
    else
        m_session.reportError(settings.error());
}

void SearchResults::savePicture()
{
    shelf::savePicture(
        this, m_jobs, m_session, tr("Save picture of the trials"), QStringLiteral("search.png"),
        [this](const QByteArray& format) { return m_picture->picture(format, m_picture->size()); });
}

void SearchResults::copyTable()
{
    QApplication::clipboard()->setText(m_model->text(QLatin1Char('\t')));
}

void SearchResults::saveTable()
{
    shelf::saveTable(this, m_jobs, m_session, tr("Save trials"), QStringLiteral("saveTrialsDialog"),
                     QStringLiteral("trials.csv"), [this] { return m_model->text(QLatin1Char(',')); });
}

void SearchResults::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_use)
        recolor();
}

void SearchResults::recolor()
{
    m_use->setIcon(theme::icon(QStringLiteral("settings")));
    m_train->setIcon(theme::icon(QStringLiteral("play")));
}

} // namespace shelf
