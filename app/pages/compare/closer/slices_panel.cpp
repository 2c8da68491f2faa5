// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/closer/slices_panel.h"

#include "app/pages/compare/closer/closer_bar.h"
#include "app/pages/compare/closer/closer_look.h"
#include "app/pages/compare/closer/closer_words.h"
#include "app/pages/compare/closer/slices_model.h"
#include "app/pages/shared/table_tools.h"
#include "widgets/compare/interval_cell.h"
#include "widgets/look/found_rows.h"
#include "widgets/look/theme.h"
#include "widgets/window/empty_place.h"

#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr theme::Units kWidestLead = 32 * theme::kGrid;
constexpr theme::Units kNarrow = 36 * theme::kGrid; // of the list of who is in a slice

} // namespace

SlicesPanel::SlicesPanel(CloserLook& look, Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_session(session),
      m_slices(new SlicesModel(this)),
      m_members(new SliceMembersModel(session, this)),
      m_sliceRows(filtered(m_slices, ColumnModel::kSortRole, this)),
      m_memberRows(filtered(m_members, ColumnModel::kSortRole, this)),
      m_view(plainTable(QStringLiteral("slices"), tr("Slices"), this)),
      m_memberView(plainTable(QStringLiteral("sliceMembers"), tr("Who is in the slice"), this)),
      m_of(new QComboBox(this)),
      m_words(new QLabel(this)),
      m_who(new QLabel(this)),
      m_onMap(new QPushButton(tr("Show all on the map"), this))
{
    setObjectName(QStringLiteral("slicesPanel"));
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("slicesSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSlices(jobs));
    splitter->addWidget(makeMembers());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({500, 300});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::kGrid, 0, 0);
    layout->addWidget(splitter, 1);
    connect(&m_look, &CloserLook::changed, this, &SlicesPanel::update);
    connect(&session, &Session::currentRunChanged, this, &SlicesPanel::update);
    update();
}

QWidget* SlicesPanel::makeSlices(Jobs& jobs)
{
    auto* side = new QWidget(this);
    auto* bar = new CloserBar(m_look, m_session, QStringLiteral("slices"), false, side);
    m_take =
        takeButtons(side, jobs, m_session, QStringLiteral("slices"), QStringLiteral("slices.csv"),
                    [this](QChar separator) { return m_slices->text(separator, shownRows(*m_sliceRows)); });
    bar->addButton(m_take.copy);
    bar->addButton(m_take.save);
    m_of->setObjectName(QStringLiteral("slicesOf"));
    m_of->setAccessibleName(tr("Slices of readers or of books"));
    m_of->setToolTip(
        tr("Readers are told by their own lists. Of a book only the share of its held-out readers "
           "in whose list it stands can be told: the two cannot be held against each other."));
    m_of->addItems({tr("Readers"), tr("Books")});
    connect(m_of, &QComboBox::activated, this, [this] {
        m_slices->setOfBooks(m_of->currentIndex() == 1);
        update();
    });
    bar->addTool(m_of);
    auto* filter = filterLine(QStringLiteral("slicesFilter"), tr("Filter slices"), side);
    filter->setMaximumWidth(20 * theme::kGrid);
    bar->addTool(filter);
    m_words->setObjectName(QStringLiteral("slicesWords"));
    m_words->setWordWrap(true);
    m_view->setModel(m_sliceRows);
    m_view->setItemDelegate(new IntervalDelegate(m_view));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->sortByColumn(0, Qt::AscendingOrder); // worst first
    m_empty = new EmptyPlace(m_view, {});
    m_lead = m_empty->addButton(QStringLiteral("slicesLead"), {});
    connect(m_lead, &QPushButton::clicked, this, [this] { m_look.measureOnly(m_session.currentRun()); });
    filterBy(
        filter, m_view, [this](const QString& words) { m_sliceRows->setWords(words); }, this, [] {});
    onPick(m_view, this,
           [this](const QModelIndex& index) { chooseSlice(m_sliceRows->mapToSource(index).row()); });
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(bar);
    layout->addWidget(m_words);
    layout->addWidget(m_view, 1);
    return side;
}

QWidget* SlicesPanel::makeMembers()
{
    auto* side = new QWidget(this);
    m_who->setObjectName(QStringLiteral("sliceWho"));
    m_who->setWordWrap(true);
    m_onMap->setObjectName(QStringLiteral("sliceOnMap"));
    m_onMap->setAccessibleName(m_onMap->text());
    connect(m_onMap, &QPushButton::clicked, this, &SlicesPanel::showAllOnMap);
    m_memberView->setModel(m_memberRows);
    m_memberView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_memberView->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_memberView->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // worst first
    m_memberView->horizontalHeader()->setSortIndicatorClearable(true);
    hideWhenNarrow(m_memberView, 2, kNarrow); // so that titles have room
    new EmptyPlace(m_memberView, tr("Choose a slice to see who is in it."));
    for (const auto signal : {&QTableView::clicked, &QTableView::activated})
        connect(m_memberView, signal, this, [this](const QModelIndex& index) {
            if (!(QGuiApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
                chooseMember(m_memberRows->mapToSource(index).row()); // else it is one more of several
        });
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(theme::kGrid, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_who);
    layout->addWidget(m_memberView, 1);
    layout->addWidget(m_onMap);
    return side;
}

void SlicesPanel::update()
{
    const CloserAnswerPtr& answer = m_look.answer();
    m_slices->setAnswer(answer);
    chooseSlice(-1);
    const RunEntry* run = m_session.findRun(m_session.currentRun());
    const bool isMissing = run && m_look.unmeasured().contains(run->number);
    m_empty->describe(
        isMissing || !run
            ? tr("Here stands where a run fails: its figure by readers and books of all kinds, worst first. "
                 "It "
                 "is worked out when you want it, as much work as measuring its ranking, and kept while the "
                 "run is open.")
            : tr("There are no slices of this run by this figure."));
    if (isMissing) {
        const QString lead = tr("Measure %1 reader by reader").arg(run->name);
        m_lead->setText(
            fontMetrics().elidedText(lead, Qt::ElideMiddle, kWidestLead)); // runs may be called anything
        m_lead->setToolTip(lead);
    }
    m_lead->setVisible(isMissing);
    m_lead->setEnabled(!m_look.isMeasuring());
    m_take.copy->setEnabled(m_slices->rowCount() > 0);
    m_take.save->setEnabled(m_slices->rowCount() > 0);
    m_of->setVisible(m_slices->isParted());
    if (!answer || !run) {
        m_words->setText({});
    } else if (!answer->slices) {
        m_words->setText(answer->slicedRun == 0
                             ? tr("%1 is not measured reader by reader.").arg(run->name)
                             : tr("%1 predicts no ratings: choose a figure of lists.").arg(run->name));
    } else {
        m_words->setText(wordsOfAll());
    }
    m_words->setVisible(!m_words->text().isEmpty());
}

/// What the slices are held against.
QString SlicesPanel::wordsOfAll() const
{
    const CloserAnswer& answer = *m_look.answer();
    const RunEntry* run = m_session.findRun(answer.slicedRun); // the one before, for a moment
    if (!run)
        run = m_session.findRun(m_session.currentRun());
    const auto figure = [&answer](double value) {
        return QLocale().toString(value, 'f', answer.metric->metric().decimals);
    };
    return m_slices->isOfBooks()
               ? tr("%1: share of held-out books that stand in their reader’s list of ten, %2 of all.")
                     .arg(run->name, figure(answer.slices->ofBooks))
               : tr("%1: %2 %3 of all.")
                     .arg(run->name, metricName(*answer.metric), figure(answer.slices->ofReaders));
}

void SlicesPanel::chooseSlice(int row)
{
    const SliceFigure* figure = m_slices->figureAt(row);
    m_members->setSlice(m_look.answer(), figure);
    m_onMap->setVisible(figure && m_members->isOfBooks());
    if (!figure) {
        m_who->setText({});
        return;
    }
    const SlicedFigures& all = *m_look.answer()->slices;
    m_who->setText(tr("%1: %2").arg(slicingWords(all.slicingOf(*figure)),
                                    sliceWords(all.slicingOf(*figure), all.sliceOf(*figure))));
}

void SlicesPanel::chooseMember(int row)
{
    if (row < 0)
        return;
    const int member = m_members->memberAt(row);
    if (m_members->isOfBooks()) {
        m_session.selectBook(member);
        return;
    }
    m_session.selectReader(member);
    m_session.requestPage(PageId::readers);
}

void SlicesPanel::showAllOnMap()
{
    auto pick = std::make_shared<BookPick>();
    pick->name = tr("Only the books of this slice: %1").arg(m_who->text());
    pick->books = m_members->members();
    std::sort(pick->books.begin(), pick->books.end());
    m_session.pickBooks(std::move(pick));
    m_session.requestPage(PageId::map);
}

void SlicesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_take.copy)
        recolor(m_take);
}

} // namespace shelf
