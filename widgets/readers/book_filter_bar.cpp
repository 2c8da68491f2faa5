// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/book_filter_bar.h"

#include "widgets/look/flow_layout.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr int kPause = 250; ///< milliseconds without a change before it is said
constexpr std::uint32_t kMostRatings = 100000000;

} // namespace

BookFilterBar::BookFilterBar(QWidget* parent)
    : QWidget(parent),
      m_authors(new QLineEdit(this)),
      m_firstYear(numberBox("filterFirstYear", tr("First year"), tr("any"))),
      m_lastYear(numberBox("filterLastYear", tr("Last year"), tr("any"))),
      m_language(new QComboBox(this)),
      m_column(new QComboBox(this)),
      m_value(new QComboBox(this)),
      m_fewest(numberBox("filterFewest", tr("At least so many ratings"), tr("any"))),
      m_most(numberBox("filterMost", tr("At most so many ratings"), tr("any"))),
      m_diversity(new QSlider(Qt::Horizontal, this)),
      m_diversityWords(new QLabel(this)),
      m_clear(new QPushButton(tr("Clear filters"), this)),
      m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("bookFilterBar"));
    setAccessibleName(tr("Filters of recommended books"));
    m_authors->setObjectName(QStringLiteral("filterAuthors"));
    m_authors->setClearButtonEnabled(true);
    m_authors->setPlaceholderText(tr("any"));
    m_authors->setFixedWidth(17 * theme::kGrid);
    m_language->setObjectName(QStringLiteral("filterLanguage"));
    m_column->setObjectName(QStringLiteral("filterColumn"));
    m_column->setAccessibleName(tr("Column of the catalogue"));
    m_value->setObjectName(QStringLiteral("filterValue"));
    m_value->setAccessibleName(tr("Value of the column"));
    for (QComboBox* box : {m_language, m_column, m_value}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(7);
    }
    for (QSpinBox* box : {m_fewest, m_most}) {
        box->setRange(0, static_cast<int>(kMostRatings));
        box->setGroupSeparatorShown(true);
    }
    m_fewest->setToolTip(tr("Books with fewer ratings in training are left out"));
    m_most->setToolTip(tr("Books with more ratings in training are left out: for what is less known"));
    m_diversity->setObjectName(QStringLiteral("diversity"));
    m_diversity->setRange(0, 100);
    m_diversity->setPageStep(10);
    m_diversity->setFixedWidth(14 * theme::kGrid);
    m_diversity->setToolTip(
        tr("0 %: the best scores. More: each next book also has to differ from those above it (maximal "
           "marginal relevance)"));
    m_diversityWords->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setAccessibleName(tr("Clear filters"));

    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, theme::kGrid / 2, 0, theme::kGrid / 2);
    layout->addWidget(field(tr("Author"), m_authors));
    layout->addWidget(m_years = field(tr("Years"), m_firstYear, m_lastYear));
    layout->addWidget(m_languages = field(tr("Language"), m_language));
    //: Before a column of the catalogue and a value: only books where it has that value
    layout->addWidget(m_columns = field(tr("Where"), m_column, m_value));
    layout->addWidget(field(tr("Ratings"), m_fewest, m_most));
    layout->addWidget(field(tr("Diversity"), m_diversity, m_diversityWords));
    layout->addWidget(m_clear);

    m_soon->setSingleShot(true);
    m_soon->setInterval(kPause);
    connect(m_soon, &QTimer::timeout, this, &BookFilterBar::changed);
    connect(m_authors, &QLineEdit::textChanged, this, &BookFilterBar::changeSoon);
    for (QSpinBox* box : {m_firstYear, m_lastYear, m_fewest, m_most})
        connect(box, &QSpinBox::valueChanged, this, &BookFilterBar::changeSoon);
    connect(m_column, &QComboBox::currentIndexChanged, this, &BookFilterBar::showValues);
    for (QComboBox* box : {m_language, m_value})
        connect(box, &QComboBox::currentIndexChanged, this, &BookFilterBar::changeSoon);
    connect(m_diversity, &QSlider::valueChanged, this, &BookFilterBar::changeSoon);
    connect(m_clear, &QPushButton::clicked, this, &BookFilterBar::clearWanted);
    setClearable(false);
    setChoices({});
}

/// A box whose smallest value stands for "any".
QSpinBox* BookFilterBar::numberBox(const char* objectName, const QString& name, const QString& atRest)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(name);
    box->setSpecialValueText(atRest);
    box->setFixedWidth(10 * theme::kGrid);
    return box;
}

QWidget* BookFilterBar::field(const QString& label, QWidget* control, QWidget* second)
{
    auto* box = new QWidget(this);
    box->setMinimumHeight(m_firstYear->sizeHint().height()); // all in a line on one level
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGrid / 2);
    auto* words = new QLabel(label, box);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    row->addWidget(words);
    row->addWidget(control);
    if (second) {
        if (qobject_cast<QSpinBox*>(second))
            row->addWidget(new QLabel(QStringLiteral("–"), box));
        row->addWidget(second);
    }
    return box;
}

void BookFilterBar::setChoices(const FilterChoices& choices)
{
    m_choices = choices;
    const QSignalBlocker language(m_language);
    const QSignalBlocker column(m_column);
    m_language->clear();
    m_language->addItem(tr("any"));
    for (const std::string& value : choices.languages)
        m_language->addItem(textOf(value));
    m_column->clear();
    int genre = 0;
    for (const TextColumn& one : choices.columns) {
        if (one.name == "genre" || (one.name == "genres" && genre == 0))
            genre = m_column->count();
        m_column->addItem(textOf(one.name));
    }
    m_column->setCurrentIndex(choices.columns.empty() ? -1 : genre);
    const bool hasYears = choices.firstYear != kNoYear && choices.firstYear < choices.lastYear;
    for (QSpinBox* box : {m_firstYear, m_lastYear}) {
        const QSignalBlocker still(box);
        box->setRange(hasYears ? choices.firstYear - 1 : 0, hasYears ? choices.lastYear : 0);
    }
    m_years->setVisible(hasYears);
    m_languages->setVisible(choices.languages.size() > 1);
    m_columns->setVisible(!choices.columns.empty());
    showValues();
    setFilter({}, 0);
}

void BookFilterBar::showValues()
{
    const bool wasSet = m_value->currentIndex() > 0;
    {
        const QSignalBlocker still(m_value);
        m_value->clear();
        m_value->addItem(tr("any"));
        const int column = m_column->currentIndex();
        if (column >= 0)
            for (const std::string& value : m_choices.columns[static_cast<std::size_t>(column)].values)
                m_value->addItem(textOf(value));
    }
    if (wasSet)
        changeSoon();
}

BookFilter BookFilterBar::filter() const
{
    BookFilter filter;
    filter.authors = m_authors->text().trimmed().toStdString();
    if (m_firstYear->value() > m_firstYear->minimum())
        filter.firstYear = m_firstYear->value();
    if (m_lastYear->value() > m_lastYear->minimum())
        filter.lastYear = m_lastYear->value();
    if (m_language->currentIndex() > 0)
        filter.language = m_language->currentText().toStdString();
    if (m_column->currentIndex() >= 0 && m_value->currentIndex() > 0)
        filter.columns = {{m_column->currentText().toStdString(), m_value->currentText().toStdString()}};
    if (m_fewest->value() > 0)
        filter.fewestRatings = static_cast<std::uint32_t>(m_fewest->value());
    if (m_most->value() > 0)
        filter.mostRatings = static_cast<std::uint32_t>(m_most->value());
    return filter;
}

double BookFilterBar::diversity() const
{
    return m_diversity->value() / 100.0;
}

void BookFilterBar::changeSoon()
{
    m_diversityWords->setText(tr("%1 %").arg(QLocale().toString(m_diversity->value())));
    m_soon->start();
}

void BookFilterBar::setFilter(const BookFilter& filter, double diversity)
{
    // The first entry stands for any, whatever the catalogue calls its own.
    const auto choose = [](QComboBox* box, const std::string& value) {
        int found = 0;
        for (int i = 1; i < box->count() && found == 0 && !value.empty(); ++i)
            found = box->itemText(i) == textOf(value) ? i : 0;
        box->setCurrentIndex(found);
    };
    const ColumnValue column = filter.columns.empty() ? ColumnValue() : filter.columns.front();
    m_authors->setText(textOf(filter.authors));
    m_firstYear->setValue(filter.firstYear == kNoYear ? m_firstYear->minimum() : filter.firstYear);
    m_lastYear->setValue(filter.lastYear == kNoYear ? m_lastYear->minimum() : filter.lastYear);
    choose(m_language, filter.language);
    if (const int at = m_column->findText(textOf(column.column)); at >= 0 && !column.column.empty())
        m_column->setCurrentIndex(at);
    choose(m_value, column.value);
    m_fewest->setValue(static_cast<int>(std::min<std::uint32_t>(filter.fewestRatings, kMostRatings)));
    m_most->setValue(filter.mostRatings > kMostRatings ? 0 : static_cast<int>(filter.mostRatings));
    m_diversity->setValue(static_cast<int>(std::lround(100 * diversity)));
    changeSoon();
    m_soon->stop();
}

void BookFilterBar::setClearable(bool on)
{
    m_clear->setEnabled(on);
}

} // namespace shelf
