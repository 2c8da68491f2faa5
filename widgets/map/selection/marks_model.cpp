// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/selection/marks_model.h"

#include "widgets/look/table_cells.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/map/selection/filters_panel.h"
#include "widgets/words/counted.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace shelf {

namespace {

constexpr int kLibraryRole = kBarRole + 1;

QString percent(double share)
{
    const double value = 100 * share;
    return MarksModel::tr("%1 %", "share").arg(QLocale().toString(value, 'f', value < 9.95 ? 1 : 0));
}

/// "1 in 3,000,000": of what is below the level; a chance of an accident.
QString chanceText(double rate)
{
    if (rate < 1e-6)
        return MarksModel::tr("the chance that this is an accident is below one in a million");
    return MarksModel::tr("the chance that this is an accident is about %1")
        .arg(QLocale().toString(rate, 'g', 2));
}

QString columnKind(const std::string& column)
{
    return numbersName(BookNumbers::Of::column, column, false);
}

} // namespace

MarksModel::MarksModel(QObject* parent) : ColumnModel(parent)
{
    std::vector<TableColumn> columns(kColumns);
    columns[kWhat] = {[] { return tr("Stands out"); }, [this](int i) { return row(i).what; }};
    //: Header of a column: as what a book is marked
    columns[kKind] = {[] { return tr("As"); }, [this](int i) { return row(i).kind; }};
    columns[kShare] = {[] { return tr("Share"); },
                       [this](int i) { return row(i).lift > 0 ? percent(row(i).selected) : QString(); }, true,
                       [this](int i) { return row(i).lift > 0 ? row(i).selected : -1.0; }};
    columns[kShare].bar = [this](int i) { return row(i).lift > 0 ? QVariant(row(i).selected) : QVariant(); };
    columns[kShare].titleTip = [this] {
        return m_isPart ? tr("Of the selected books; the mark shows the share of all books that are shown")
                        : tr("Of the selected books; the mark shows the share of the whole library");
    };
    columns[kLift] = {[] { return tr("Lift"); },
                      [this](int i) {
                          return row(i).lift > 0
                                     ? tr("× %1", "lift").arg(QLocale().toString(row(i).lift, 'f', 1))
                                     : row(i).direction;
                      },
                      true, [this](int i) { return row(i).lift; }};
    columns[kLift].titleTip = [this] {
        return m_isPart ? tr("How many times as common as among all books that are shown")
                        : tr("How many times as common as in the whole library");
    };
    for (TableColumn& column : columns)
        column.tip = [this](int i) { return row(i).sentence; };
    setColumns(std::move(columns));
}

QVariant MarksModel::look(int i, int column, int role) const
{
    if (role == kLibraryRole && column == kShare)
        return row(i).library;
    if (role == Qt::AccessibleDescriptionRole)
        return row(i).sentence;
    return {};
}

void MarksModel::add(const StandoutMark& mark, const SelectionProfile& profile)
{
    Row row;
    row.what = shownText(mark.text);
    switch (mark.of) {
    case StandoutMark::Of::word:
        row.kind = tr("word");
        break;
    case StandoutMark::Of::author:
        row.kind = tr("author");
        break;
    case StandoutMark::Of::column:
        row.kind = columnKind(mark.column);
        break;
    case StandoutMark::Of::years: {
        const int first = QString::fromStdString(mark.text).toInt();
        row.what = tr("%1 – %2", "years").arg(first).arg(first + 9);
        row.kind = tr("years");
        break;
    }
    }
    row.selected = static_cast<double>(mark.selected) / static_cast<double>(profile.books);
    row.library = static_cast<double>(mark.all) / static_cast<double>(profile.among);
    row.lift = mark.lift;
    row.rate = mark.rate;
    row.sentence = (m_isPart ? tr("%1: %2 of the selection (%3), %4 of all that are shown (%5); %6")
                             : tr("%1: %2 of the selection (%3), %4 of the library (%5); %6"))
                       .arg(row.what, Counted::books(mark.selected), percent(row.selected),
                            Counted::books(mark.all), percent(row.library), chanceText(mark.rate));
    m_rows.push_back(std::move(row));
}

void MarksModel::add(const NumberContrast& contrast, bool onlyTaken)
{
    const bool year = contrast.of == BookNumbers::Of::year;
    const auto number = [year](double value) {
        return year ? QString::number(std::lround(value)) : QLocale().toString(value, 'g', 4);
    };
    Row row;
    row.kind = tr("number");
    const QString name = numbersName(contrast.of, contrast.column, onlyTaken);
    row.what = tr("%1: %2 against %3", "number: medians")
                   .arg(name, number(contrast.median), number(contrast.othersMedian));
    row.selected = contrast.above;
    row.direction = contrast.above > 0.5 ? tr("higher") : tr("lower");
    row.rate = contrast.rate;
    row.sentence = tr("%1: in the middle %2 in the selection and %3 elsewhere; of two books, one of the "
                      "selection and one from elsewhere, the selected one has the larger number in %4 of "
                      "all cases; %5")
                       .arg(name, number(contrast.median), number(contrast.othersMedian),
                            percent(contrast.above), chanceText(contrast.rate));
    m_rows.push_back(std::move(row));
}

void MarksModel::setProfile(const SelectionProfile& profile, std::size_t library, bool onlyTaken)
{
    beginResetModel();
    m_rows.clear();
    m_isPart = profile.books > 0 && profile.among < library;
    for (const NumberContrast& contrast : profile.numbers)
        if (contrast.rate < SelectionProfile::kLevel)
            add(contrast, onlyTaken);
    for (const StandoutMark& mark : profile.marks)
        add(mark, profile);
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row& a, const Row& b) { return a.rate < b.rate; });
    endResetModel();
}

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    if (!index.data(kBarRole).isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QRect area = option.rect.adjusted(4, option.rect.height() - 6, -4, -3);
    const double selected = std::clamp(index.data(kBarRole).toDouble(), 0.0, 1.0);
    const double library = std::clamp(index.data(kLibraryRole).toDouble(), 0.0, 1.0);
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    const ThemeColors colors = theme::colors();
    const bool marked = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(area, colors.separator);
    painter->fillRect(QRectF(area.left(), area.top(), area.width() * selected, area.height()),
                      marked ? option.palette.color(QPalette::HighlightedText) : colors.accent);
    painter->fillRect(QRectF(area.left() + area.width() * library - 1, area.top() - 2, 2, area.height() + 4),
                      marked ? option.palette.color(QPalette::HighlightedText)
                             : option.palette.color(QPalette::Text));
    painter->restore();
}

} // namespace shelf
