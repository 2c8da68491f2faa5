// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/panels/sum_panel.h"

#include "widgets/size/plain_tip.h"
#include "widgets/look/theme.h"
#include "widgets/window/empty_place.h"
#include "widgets/words/data_words.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr theme::Units kTermsHeight = 14 * theme::kGrid;

QTableView* table(const QString& objectName, const QString& name, QStandardItemModel* model, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(name);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    return view;
}

} // namespace

SumPanel::SumPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("sumPanel"));
    setAccessibleName(tr("Book arithmetic"));
    m_hint = new QLabel(
        tr("Add and subtract books: a detective story less a city plus an island. Select a book and "
           "press a button."),
        this);
    m_hint->setWordWrap(true);
    const auto button = [this](const char* name, const QString& text, const QString& tip) {
        auto* result = new QPushButton(text, this);
        result->setObjectName(QLatin1String(name));
        result->setToolTip(tip);
        return result;
    };
    m_plus = button("sumPlus", tr("Add"), tr("Add the selected book"));
    m_minus = button("sumMinus", tr("Subtract"), tr("Subtract the selected book"));
    m_remove = button("sumRemove", tr("Remove"), tr("Take the marked line out of the sum"));
    //: A button (verb): empties a sum of books
    m_clear = button("sumClear", tr("Clear"), tr("Begin anew"));
    m_select = button("sumSelect", tr("Select these books"), tr("Select the nearest books on the map"));
    m_termModel = new QStandardItemModel(0, 2, this);
    m_terms = table(QStringLiteral("sumTerms"), tr("Books of the sum"), m_termModel, this);
    m_terms->horizontalHeader()->hide();
    m_terms->setFixedHeight(kTermsHeight);
    m_resultModel = new QStandardItemModel(0, 2, this);
    m_result = table(QStringLiteral("sumResult"), tr("Books nearest to the sum"), m_resultModel, this);
    new EmptyPlace(m_terms, tr("The books of the sum stand here."));
    new EmptyPlace(m_result, tr("The books nearest to the sum are listed here."));
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("sumProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* grid = new QGridLayout;
    grid->addWidget(m_plus, 0, 0);
    grid->addWidget(m_minus, 0, 1);
    grid->addWidget(m_remove, 1, 0);
    grid->addWidget(m_clear, 1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_hint);
    layout->addLayout(grid);
    layout->addWidget(m_terms);
    layout->addWidget(m_problem);
    layout->addWidget(m_result, 1);
    layout->addWidget(m_select);
    connect(m_plus, &QPushButton::clicked, this, [this] { emit termWanted(false); });
    connect(m_minus, &QPushButton::clicked, this, [this] { emit termWanted(true); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { emit removeWanted(m_terms->currentIndex().row()); });
    connect(m_clear, &QPushButton::clicked, this, &SumPanel::clearWanted);
    connect(m_select, &QPushButton::clicked, this, &SumPanel::selectWanted);
    connect(m_terms->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SumPanel::enable);
    connect(m_result, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit bookChosen(m_resultModel->index(index.row(), 0).data(Qt::UserRole).toInt());
    });
    m_result->setToolTip(tr("Enter or a double click selects a book"));
    setTerms({}, {});
    setResult({}, Metric::cosine);
}

void SumPanel::setTerms(const std::vector<Term>& terms, const QStringList& titles)
{
    m_termModel->setRowCount(0);
    for (std::size_t i = 0; i < terms.size(); ++i) {
        auto* sign = new QStandardItem(terms[i].minus ? QString(QChar(0x2212)) : QStringLiteral("+"));
        sign->setTextAlignment(Qt::AlignCenter);
        const QString title = titles.value(static_cast<qsizetype>(i));
        auto* name = new QStandardItem(title);
        name->setToolTip(plainTip(title));
        m_termModel->appendRow({sign, name});
    }
    m_terms->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_terms->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    enable();
}

void SumPanel::setResult(const QVector<Row>& rows, Metric metric)
{
    m_resultModel->setRowCount(0);
    m_resultModel->setHorizontalHeaderLabels(
        {tr("Nearest to the sum"), metric == Metric::dot ? tr("Product") : tr("Distance")});
    m_resultModel->setHeaderData(1, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter),
                                 Qt::TextAlignmentRole);
    const QLocale locale;
    for (const Row& row : rows) {
        auto* title = new QStandardItem(row.title);
        title->setData(row.book, Qt::UserRole);
        title->setData(true, kIsDataRole);
        title->setToolTip(plainTip(row.title));
        auto* distance = new QStandardItem(locale.toString(row.distance, 'f', 3));
        distance->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_resultModel->appendRow({title, distance});
    }
    m_result->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_result->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    enable();
}

void SumPanel::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SumPanel::setSelected(const QString& title)
{
    m_hasSelected = !title.isEmpty();
    m_plus->setToolTip(m_hasSelected ? plainTip(tr("Add %1").arg(title)) : tr("Select a book first"));
    m_minus->setToolTip(m_hasSelected ? plainTip(tr("Subtract %1").arg(title)) : tr("Select a book first"));
    enable();
}

std::vector<int> SumPanel::books() const
{
    std::vector<int> books;
    for (int row = 0; row < m_resultModel->rowCount(); ++row)
        books.push_back(m_resultModel->index(row, 0).data(Qt::UserRole).toInt());
    return books;
}

void SumPanel::enable()
{
    m_plus->setEnabled(m_hasSelected);
    m_minus->setEnabled(m_hasSelected);
    m_remove->setEnabled(m_terms->currentIndex().isValid());
    m_clear->setEnabled(m_termModel->rowCount() > 0);
    m_select->setEnabled(m_resultModel->rowCount() > 0);
}

} // namespace shelf
