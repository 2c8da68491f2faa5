// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/selection/filters_panel.h"

#include "widgets/look/theme.h"
#include "widgets/map/selection/range_histogram.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace shelf {

QString numbersName(BookNumbers::Of of, const std::string& column, bool onlyTaken)
{
    switch (of) {
    case BookNumbers::Of::year:
        return FiltersPanel::tr("Year");
    case BookNumbers::Of::meanRating:
        return FiltersPanel::tr("Mean rating");
    case BookNumbers::Of::ratingCount:
        return onlyTaken ? FiltersPanel::tr("Readers") : FiltersPanel::tr("Ratings");
    case BookNumbers::Of::error:
        return FiltersPanel::tr("Error of prediction");
    case BookNumbers::Of::column:
        break;
    }
    QString name = QString::fromStdString(column);
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

FiltersPanel::FiltersPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("filtersPanel"));
    setAccessibleName(tr("Filter by numbers"));
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("filtersText"));
    m_text->setWordWrap(true);
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("filtersEmpty"));
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_line = new QLabel(tr("The line is the selection, at a height of its own."), this);
    m_line->setObjectName(QStringLiteral("filtersLine"));
    m_line->setWordWrap(true);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->hide();
    m_clear = new QPushButton(tr("Clear all"), this);
    m_clear->setObjectName(QStringLiteral("filtersClear"));
    m_clear->setToolTip(tr("Give up all that is picked in the histograms"));
    const auto tool = [this](const char* name, const QString& icon, const QString& text, const QString& tip) {
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1String(name));
        button->setIcon(theme::icon(icon));
        button->setAccessibleName(text);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    m_back = tool("yearBack", QStringLiteral("back"), tr("Earlier years"), tr("One step earlier"));
    m_play = tool("yearPlay", QStringLiteral("play"), tr("Play the years"),
                  tr("Walks through the years: what is picked moves on by a bar at a time"));
    m_forward = tool("yearForward", QStringLiteral("forward"), tr("Later years"), tr("One step later"));
    m_play->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_player = new QWidget(this);
    auto* player = new QHBoxLayout(m_player);
    player->setContentsMargins(0, 0, 0, 0);
    player->addWidget(m_back);
    player->addWidget(m_play);
    player->addWidget(m_forward);
    player->addStretch();
    m_player->hide();
    auto* top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(m_clear, 0, Qt::AlignTop);
    m_column = new QVBoxLayout;
    m_column->setSpacing(theme::kGrid + theme::kGrid / 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addLayout(m_column);
    layout->addWidget(m_line);
    layout->addStretch(1);
    connect(m_clear, &QPushButton::clicked, this, &FiltersPanel::clearWanted);
    connect(m_play, &QToolButton::clicked, this, [this] { emit playWanted(!m_playing); });
    connect(m_back, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { emit stepWanted(1); });
    setPlaying(false);
    setFilter({}, false);
}

void FiltersPanel::addRow(int column, const CrossFilter::Column& figures, bool onlyTaken)
{
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    auto* histogram = new RangeHistogram(box);
    const QString name = numbersName(figures.numbers.of, figures.numbers.column, onlyTaken);
    histogram->setObjectName(QStringLiteral("histogram_%1").arg(column));
    histogram->setBars(name, figures.bars, figures.numbers.of == BookNumbers::Of::year);
    histogram->setToolTip(
        tr("Drag over bars to show only their books; a click takes one bar, Escape clears"));
    auto* clear = new QToolButton(box);
    clear->setObjectName(QStringLiteral("histogramClear_%1").arg(column));
    clear->setAutoRaise(true);
    clear->setIcon(theme::icon(QStringLiteral("close")));
    clear->setAccessibleName(tr("Clear: %1").arg(name));
    clear->setToolTip(tr("Show all again"));
    // Its room is kept while it is hidden, so that nothing moves.
    QSizePolicy kept = clear->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    clear->setSizePolicy(kept);
    line->addWidget(histogram, 1);
    line->addWidget(clear, 0, Qt::AlignTop);
    connect(histogram, &RangeHistogram::rangeChanged, this,
            [this, column](const std::optional<NumberRange>& range) { emit rangeChanged(column, range); });
    connect(clear, &QToolButton::clicked, this, [this, column] { emit rangeChanged(column, {}); });
    m_column->addWidget(box);
    m_rows.push_back({histogram, clear});
}

void FiltersPanel::setFilter(const CrossFilter& filter, bool onlyTaken)
{
    for (const Row& row : m_rows)
        delete row.histogram->parentWidget();
    m_rows.clear();
    bool years = false;
    for (std::size_t i = 0; i < filter.columns().size(); ++i) {
        const CrossFilter::Column& column = filter.columns()[i];
        addRow(static_cast<int>(i), column, onlyTaken);
        if (column.numbers.of == BookNumbers::Of::year) {
            years = true;
            m_column->addWidget(m_player);
        }
    }
    m_player->setVisible(years);
    updateFilter(filter);
}

void FiltersPanel::updateFilter(const CrossFilter& filter)
{
    const QLocale locale;
    const bool some = !filter.columns().empty();
    for (std::size_t i = 0; i < std::min(m_rows.size(), filter.columns().size()); ++i) {
        const CrossFilter::Column& column = filter.columns()[i];
        m_rows[i].histogram->setCounts(column.all, column.shown, column.without);
        m_rows[i].histogram->setRange(column.range);
        m_rows[i].clear->setVisible(column.range.has_value());
    }
    m_text->setVisible(some);
    m_text->setText(filter.passing() == filter.books()
                        ? tr("All books: %1").arg(locale.toString(qulonglong(filter.books())))
                        : tr("Books shown: %1 of %2")
                              .arg(locale.toString(qulonglong(filter.passing())),
                                   locale.toString(qulonglong(filter.books()))));
    m_clear->setVisible(some);
    m_clear->setEnabled(filter.hasRanges());
}

void FiltersPanel::setSelected(const std::vector<std::vector<std::size_t>>& selected)
{
    m_line->setVisible(!selected.empty());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].histogram->setSelected(i < selected.size() ? selected[i] : std::vector<std::size_t>());
}

void FiltersPanel::setPlaying(bool playing)
{
    m_playing = playing;
    m_play->setText(playing ? tr("Stop") : tr("Play the years"));
    m_play->setAccessibleName(m_play->text());
    m_play->setIcon(theme::icon(playing ? QStringLiteral("stop") : QStringLiteral("play")));
}

void FiltersPanel::setEmptyText(const QString& text)
{
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
}

} // namespace shelf
