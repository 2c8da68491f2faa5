// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/book/book_panel.h"

#include "widgets/book/cover_widget.h"
#include "widgets/book/neighbors_model.h"
#include "widgets/book/rating_bars.h"
#include "widgets/book/why_panel.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/theme.h"
#include "widgets/size/shown_page.h"
#include "widgets/words/data_words.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr int kFewestRows = 4; ///< of the nearest books, their heading among them

QLabel* wrappingLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

BookPanel::BookPanel(QWidget* parent) : QWidget(parent), m_model(new NeighborsModel(this))
{
    setObjectName(QStringLiteral("bookPanel"));
    m_back = iconButton(QStringLiteral("bookBack"), QStringLiteral("back"), tr("Previous book"), this);
    m_forward = iconButton(QStringLiteral("bookForward"), QStringLiteral("forward"), tr("Next book"), this);
    // The window's own actions answer to these keys; bound here as well they would be ambiguous and dead.
    const auto tell = [](QToolButton* button, QKeySequence::StandardKey key) {
        const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            button->setToolTip(tr("%1 (%2)").arg(button->toolTip(), keys));
    };
    tell(m_back, QKeySequence::Back);
    tell(m_forward, QKeySequence::Forward);
    connect(m_back, &QToolButton::clicked, this, &BookPanel::back);
    connect(m_forward, &QToolButton::clicked, this, &BookPanel::forward);

    auto* heading = new QLabel(tr("Book"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto* top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(m_back);
    top->addWidget(m_forward);

    auto* empty = wrappingLabel(QStringLiteral("noBook"), this);
    empty->setText(tr("Click a book in a table or on the map to see it here, with the books nearest to it."));
    empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    empty->setContentsMargins(theme::kGrid, 6 * theme::kGrid, theme::kGrid, 0);

    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(buildFacts());
    column->addWidget(buildNeighbors(), 1);

    m_noBook = empty;
    m_book = page;
    m_stack = new ShownPage(this);
    m_stack->addPage(empty);
    m_stack->addPage(page);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    setHistory(false, false);
}

QWidget* BookPanel::buildFacts()
{
    auto* box = new QWidget(this);
    m_cover = new CoverWidget(box);
    m_title = wrappingLabel(QStringLiteral("bookTitle"), box);
    setShowsData(*m_title);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_title->setFont(bold);
    m_authors = wrappingLabel(QStringLiteral("bookAuthors"), box);
    setShowsData(*m_authors);
    m_details = wrappingLabel(QStringLiteral("bookDetails"), box);
    m_ratings = wrappingLabel(QStringLiteral("bookRatings"), box);
    m_bars = new RatingBars(box);

    auto* words = new QVBoxLayout;
    words->setSpacing(theme::kGrid / 2);
    words->addWidget(m_title);
    words->addWidget(m_authors);
    words->addWidget(m_details);
    words->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGrid + theme::kGrid / 2);
    row->addWidget(m_cover, 0, Qt::AlignTop);
    row->addLayout(words, 1);

    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_ratings);
    layout->addWidget(m_bars);
    return box;
}

QWidget* BookPanel::buildNeighbors()
{
    auto* box = new QWidget(this);
    auto* heading = new QLabel(tr("Nearest"), box);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);

    m_metric = new QComboBox(box);
    m_metric->setObjectName(QStringLiteral("neighborMetric"));
    m_metric->addItem(tr("cosine"), QVariant::fromValue(static_cast<int>(Metric::cosine)));
    m_metric->addItem(tr("Euclidean"), QVariant::fromValue(static_cast<int>(Metric::euclidean)));
    m_metric->addItem(tr("dot product"), QVariant::fromValue(static_cast<int>(Metric::dot)));
    m_metric->setToolTip(tr("How two book vectors are compared, in the model's own space"));
    m_metric->setAccessibleName(tr("Distance"));
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // narrow beside a page
    m_metric->setMinimumContentsLength(6);
    auto* metricLabel = new QLabel(tr("&Distance"), box);
    metricLabel->setBuddy(m_metric);

    m_count = new QSpinBox(box);
    m_count->setObjectName(QStringLiteral("neighborCount"));
    m_count->setAccessibleName(tr("Number of nearest books"));
    m_count->setRange(1, 200);
    m_count->setValue(10);
    m_count->setToolTip(tr("How many books to list"));

    auto* copy =
        iconButton(QStringLiteral("copyNeighbors"), QStringLiteral("copy"), tr("Copy the list"), box);
    connect(copy, &QToolButton::clicked, this, &BookPanel::copyNeighbors);
    connect(m_metric, &QComboBox::activated, this, &BookPanel::announceChoice);
    connect(m_count, &QSpinBox::valueChanged, this, &BookPanel::announceChoice);

    m_view = new QTableView(box);
    m_view->setObjectName(QStringLiteral("nearestBooks"));
    m_view->setAccessibleName(tr("Nearest books"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + theme::kGrid);
    m_view->horizontalHeader()->setSectionResizeMode(NeighborsModel::kTitle, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(NeighborsModel::kRank, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(NeighborsModel::kDistance,
                                                     QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(NeighborsModel::kWhy, QHeaderView::ResizeToContents);
    // As high as there is room, and with a few rows in a low window: of two bars beside each other one is too much.
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_view->setMinimumHeight(kFewestRows * m_view->verticalHeader()->defaultSectionSize());
    connectNeighbors();

    m_space = wrappingLabel(QStringLiteral("neighborSpace"), box);
    QFont small = m_space->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_space->setFont(small);
    m_space->setForegroundRole(QPalette::PlaceholderText);

    auto* list = new QWidget(box);
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(theme::kGrid / 2);
    auto* choices = new QHBoxLayout;
    choices->addWidget(metricLabel);
    choices->addWidget(m_metric, 1);
    choices->addWidget(m_count);
    listLayout->addLayout(choices);
    listLayout->addWidget(m_view, 1);
    listLayout->addWidget(m_space);

    auto* none = new QWidget(box);
    auto* noneLayout = new QVBoxLayout(none);
    noneLayout->setContentsMargins(0, theme::kGrid, 0, 0);
    m_reason = wrappingLabel(QStringLiteral("noNeighbors"), none);
    m_reasonButton = new QPushButton(none);
    m_reasonButton->setObjectName(QStringLiteral("noNeighborsButton"));
    connect(m_reasonButton, &QPushButton::clicked, this, &BookPanel::helpWanted);
    noneLayout->addWidget(m_reason);
    noneLayout->addWidget(m_reasonButton, 0, Qt::AlignLeft);
    noneLayout->addStretch();

    m_noNeighbors = none;
    m_neighborList = list;
    m_neighborStack = new ShownPage(box);
    m_neighborStack->addPage(none);
    m_neighborStack->addPage(list);
    m_why = new WhyPanel(box);
    connect(m_why, &WhyPanel::back, this, [this] {
        closeWhy();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    m_neighborStack->addPage(m_why);

    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    auto* headRow = new QHBoxLayout;
    headRow->addWidget(heading, 1);
    headRow->addWidget(copy);
    layout->addLayout(headRow);
    layout->addWidget(m_neighborStack, 1);
    return box;
}

/// A click or Enter walks to a neighbor; its last column, or Space, asks why it is one; the one pointed at
/// lights up elsewhere.
void BookPanel::connectNeighbors()
{
    const auto walk = [this](const QModelIndex& index) {
        const int book = m_model->bookAt(index.row());
        if (book < 0)
            return;
        if (index.column() == NeighborsModel::kWhy)
            askWhy(index);
        else
            emit bookActivated(book);
    };
    connect(m_view, &QTableView::clicked, this, [this, walk](const QModelIndex& index) {
        if (QGuiApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier))
            return; // one more of several
        // Later: the click replaces the very rows the view is still busy with.
        QMetaObject::invokeMethod(
            this, [walk, row = QPersistentModelIndex(index)] { walk(row); }, Qt::QueuedConnection);
    });
    const auto key = [this](const QList<QKeySequence>& keys, const std::function<void()>& run) {
        auto* action = new QAction(m_view);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_view->addAction(action);
    };
    key({Qt::Key_Return, Qt::Key_Enter}, [this, walk] { walk(m_view->currentIndex().siblingAtColumn(0)); });
    key({Qt::Key_Space}, [this] { askWhy(m_view->currentIndex()); });
    m_view->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    const auto point = [this](const QModelIndex& index) {
        emit neighborPointed(m_model->bookAt(index.row()));
    };
    connect(m_view, &QTableView::entered, this, point);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, point](const QModelIndex& index) {
                if (m_view->hasFocus())
                    point(index);
            });
}

bool BookPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        emit neighborPointed(-1);
    return QWidget::eventFilter(watched, event);
}

void BookPanel::askWhy(const QModelIndex& index)
{
    const int book = m_model->bookAt(index.row());
    if (book < 0)
        return;
    m_why->setWaiting(
        tr("Why “%1” is near").arg(m_model->index(index.row(), NeighborsModel::kTitle).data().toString()));
    m_neighborStack->setCurrentPage(m_why);
    m_why->setFocus(Qt::OtherFocusReason);
    emit whyWanted(book);
}

void BookPanel::closeWhy()
{
    if (m_neighborStack->currentPage() != m_why)
        return;
    m_neighborStack->setCurrentPage(m_neighborList);
    emit whyClosed();
}

void BookPanel::setWhy(const WhyWords& words)
{
    if (m_neighborStack->currentPage() == m_why)
        m_why->setWords(words);
}

void BookPanel::setBook(const std::optional<BookFacts>& facts)
{
    m_stack->setCurrentPage(facts ? m_book : m_noBook);
    if (!facts)
        return;
    m_cover->setBook(facts->title, facts->authors);
    m_title->setText(facts->title);
    m_authors->setText(facts->authors);
    m_authors->setVisible(!facts->authors.isEmpty());
    QStringList details;
    if (!facts->year.isEmpty())
        details << facts->year;
    if (!facts->language.isEmpty())
        details << facts->language;
    details << tr("id %1").arg(facts->id);
    m_details->setText(details.join(QStringLiteral(" · ")));
    if (!facts->isRatable)
        m_ratings->setText(tr("The vectors came without ratings"));
    else if (facts->ratings == 0)
        m_ratings->setText(tr("Nobody has rated this book"));
    else if (facts->mean)
        m_ratings->setText(tr("%1 mean of %Ln rating(s)", nullptr, static_cast<int>(facts->ratings))
                               .arg(QLocale().toString(*facts->mean, 'f', 2)));
    else
        m_ratings->setText(tr("Taken by %Ln reader(s)", nullptr, static_cast<int>(facts->ratings)));
    m_bars->setVisible(facts->mean.has_value());
    m_bars->setCounts(facts->stars, facts->counts);
}

void BookPanel::setCover(const QImage& picture)
{
    m_cover->setPicture(picture);
}

void BookPanel::setNeighbors(const QVector<NeighborRow>& rows, Metric metric, const QString& space)
{
    m_model->setRows(rows, metric);
    m_space->setText(space);
    m_view->scrollToTop();
    closeWhy();
    m_neighborStack->setCurrentPage(m_neighborList);
}

void BookPanel::setNoNeighbors(const QString& reason, const QString& buttonText)
{
    m_model->setRows({}, m_metric ? static_cast<Metric>(m_metric->currentData().toInt()) : Metric::cosine);
    m_reason->setText(reason);
    m_reasonButton->setText(buttonText);
    m_reasonButton->setAccessibleName(buttonText);
    m_reasonButton->setVisible(!buttonText.isEmpty());
    m_neighborStack->setCurrentPage(m_noNeighbors);
}

void BookPanel::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void BookPanel::setChoice(Metric metric, int count)
{
    const QSignalBlocker noMetric(m_metric);
    const QSignalBlocker noCount(m_count);
    m_metric->setCurrentIndex(m_metric->findData(static_cast<int>(metric)));
    m_count->setValue(count);
}

void BookPanel::announceChoice()
{
    emit choiceChanged(static_cast<Metric>(m_metric->currentData().toInt()), m_count->value());
}

void BookPanel::copyNeighbors() const
{
    QGuiApplication::clipboard()->setText(m_model->toTsv());
}

} // namespace shelf
