// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/search_field.h"

#include "widgets/look/theme.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>

namespace shelf {

namespace {

constexpr int kDetailRole = Qt::UserRole + 1;
constexpr int kHeadingRole = Qt::UserRole + 2;
constexpr int kMostVisible = 16;
constexpr theme::Units kLeastWidth = 36 * theme::kGrid; ///< of the list; the field may be narrower

/// The text, and behind it the detail in the quieter color.
class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const bool heading = index.data(kHeadingRole).toBool();
        const QPalette& palette = option.palette;
        const QColor quiet = theme::colors().subdued;
        painter->save();
        if (selected)
            painter->fillRect(option.rect, palette.highlight());
        const QRect area =
            option.rect.adjusted(heading ? theme::kGrid : 2 * theme::kGrid, 0, -theme::kGrid, 0);
        QFont font = option.font;
        font.setBold(heading);
        painter->setFont(font);
        const QFontMetrics metrics(font);
        const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width());
        painter->setPen(selected  ? palette.highlightedText().color()
                        : heading ? quiet
                                  : palette.text().color());
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, text);
        const QRect rest = area.adjusted(metrics.horizontalAdvance(text) + theme::kGrid, 0, 0, 0);
        if (rest.width() > 3 * theme::kGrid) {
            painter->setPen(selected ? palette.highlightedText().color() : quiet);
            painter->drawText(
                rest, Qt::AlignVCenter | Qt::AlignLeft,
                metrics.elidedText(index.data(kDetailRole).toString(), Qt::ElideRight, rest.width()));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {10 * theme::kGrid, option.fontMetrics.height() + theme::kGrid};
    }
};

} // namespace

SearchField::SearchField(QWidget* parent) : QLineEdit(parent), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search books and readers"));
    setPlaceholderText(tr("Search books, readers and help"));
    setClearButtonEnabled(true);
    m_lens = addAction(QIcon(), QLineEdit::LeadingPosition);
    for (auto* button : findChildren<QToolButton*>()) {
        const bool isLens = button->defaultAction() == m_lens;
        button->setObjectName(isLens ? QStringLiteral("searchLens") : QStringLiteral("searchClear"));
        button->setAccessibleName(isLens ? tr("Search") : tr("Clear the search"));
    }
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("Search hits"));
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->hide();
    setIcons();
    connect(this, &QLineEdit::textEdited, this, [this](const QString& words) {
        if (words.trimmed().isEmpty())
            closeRows();
        emit searchWanted(words);
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (words.isEmpty())
            closeRows();
    });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { take(m_list->row(item)); });
}

void SearchField::showRows(const QList<SearchRow>& rows)
{
    m_rows = rows;
    m_list->clear();
    for (const SearchRow& row : rows) {
        auto* item = new QListWidgetItem(row.text, m_list);
        item->setData(kDetailRole, row.detail);
        item->setData(kHeadingRole, row.kind == SearchRow::Kind::heading);
        item->setData(Qt::AccessibleTextRole,
                      row.detail.isEmpty() ? row.text : row.text + QLatin1String(", ") + row.detail);
        if (row.kind == SearchRow::Kind::heading || row.kind == SearchRow::Kind::remark)
            item->setFlags(Qt::NoItemFlags);
    }
    if (rows.isEmpty() || !hasFocus()) {
        closeRows();
        return;
    }
    place();
    m_list->show();
    m_list->raise();
    step(1);
}

void SearchField::closeRows()
{
    m_list->hide();
}

/// A child of the window rather than a window of its own: the keyboard stays here, and no window manager has
/// a say in where it goes.
void SearchField::place()
{
    if (m_list->parentWidget() != window()) {
        m_list->setParent(window());
        window()->installEventFilter(this);
    }
    const QPoint corner = mapTo(window(), QPoint(0, height() + 2));
    const int rows = std::min<int>(static_cast<int>(m_rows.size()), kMostVisible);
    const int wanted = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    const int left = std::max(0, std::min(corner.x(), window()->width() - kLeastWidth));
    m_list->setGeometry(left, corner.y(), std::max(width(), std::min<int>(kLeastWidth, window()->width())),
                        std::min(wanted, window()->height() - corner.y() - 8));
}

void SearchField::step(int direction)
{
    const int count = m_list->count();
    int row = m_list->isVisible() && m_list->currentItem() && m_list->currentItem()->isSelected()
                  ? m_list->currentRow()
                  : -1;
    for (int tried = 0; tried < count; ++tried) {
        row = (row + direction + count) % count;
        if (m_list->item(row)->flags() & Qt::ItemIsSelectable) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void SearchField::take(int row)
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].index < 0)
        return;
    const SearchRow hit = m_rows[row];
    closeRows();
    emit chosen(hit.kind, hit.index);
}

bool SearchField::event(QEvent* event)
{
    // Line edits take Ctrl+E for the end of the line; here it is the window's export, as everywhere.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->keyCombination() == QKeyCombination(Qt::ControlModifier, Qt::Key_E)) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (m_list->isHidden() && !text().isEmpty())
            emit searchWanted(text());
        else
            step(1);
        return;
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->isVisible())
            take(m_list->currentRow());
        else if (text().isEmpty())
            event->ignore(); // for a dialog around it
        return;
    case Qt::Key_Escape:
        if (m_list->isHidden() && text().isEmpty())
            event->ignore();
        closeRows();
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        closeRows();
}

bool SearchField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && event->type() == QEvent::Resize && m_list->isVisible())
        place();
    return QLineEdit::eventFilter(watched, event);
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void SearchField::setIcons()
{
    if (m_lens)
        m_lens->setIcon(theme::icon(QStringLiteral("search")));
}

} // namespace shelf
