// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/retranslator.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaProperty>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTextBrowser>
#include <QWidget>

#include <algorithm>

namespace shelf {

namespace {

constexpr int kDeepest = 6;

/// What a person reads of an object, by Qt's own names; "label" of a chart's axis, "name" of its curves.
const QSet<QByteArray>& readProperties()
{
    static const QSet<QByteArray> names{"text",
                                        "title",
                                        "toolTip",
                                        "statusTip",
                                        "whatsThis",
                                        "windowTitle",
                                        "placeholderText",
                                        "accessibleName",
                                        "prefix",
                                        "suffix",
                                        "specialValueText",
                                        "label",
                                        "windowIconText",
                                        "accessibleDescription",
                                        "iconText",
                                        "caption",
                                        "heading",
                                        "name"};
    return names;
}

const SpokenSource& chosen(const QList<SpokenSource>& sources, const QByteArray& preferred)
{
    const auto fits = [&](const SpokenSource& one) {
        return !preferred.isEmpty() && (one.context == preferred || one.context.endsWith("::" + preferred));
    };
    const auto found = std::find_if(sources.begin(), sources.end(), fits);
    return found == sources.end() ? sources.front() : *found;
}

/// The text behind a mark of a place ("%1", "%L2", "%n", "%Ln") at `at`; its length in `length`.
QByteArray placeAt(const QString& text, qsizetype at, qsizetype& length)
{
    if (text[at] != QLatin1Char('%'))
        return {};
    const bool isLocal = at + 1 < text.size() && text[at + 1] == QLatin1Char('L');
    const qsizetype sign = at + (isLocal ? 2 : 1);
    if (sign >= text.size() || !(text[sign] == QLatin1Char('n') ||
                                 (text[sign] >= QLatin1Char('1') && text[sign] <= QLatin1Char('9'))))
        return {};
    length = sign + 1 - at;
    return text.mid(sign, 1).toLatin1();
}

} // namespace

Retranslator::Retranslator(QHash<QString, QList<SpokenSource>> before, const QLocale& from, const QLocale& to)
    : m_before(std::move(before)), m_from(from), m_to(to)
{
    for (const char* seam : {"\n", "<br>", " · ", ". ", " (", ": ", ", "})
        m_seams.append({QString::fromUtf8(seam), QString::fromUtf8(seam)});
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
        if (it.key().contains(QLatin1Char('&')))
            m_bare[QString(it.key()).remove(QLatin1Char('&'))] += it.value();
        Pattern pattern;
        QString expression;
        qsizetype begin = 0;
        const QString& text = it.key();
        const auto endPart = [&](qsizetype at) {
            const QString part = text.mid(begin, at - begin);
            pattern.parts.append(part);
            pattern.size += static_cast<int>(part.size());
            expression += QRegularExpression::escape(part);
        };
        for (qsizetype at = 0; at < text.size();) {
            qsizetype length = 1;
            const QByteArray place = placeAt(text, at, length);
            if (!place.isEmpty()) {
                endPart(at);
                expression += QLatin1String("(.*?)");
                pattern.places.append(place);
                begin = at + length;
            }
            at += length;
        }
        endPart(text.size());
        const bool hasWords =
            std::any_of(pattern.parts.cbegin(), pattern.parts.cend(), [](const QString& part) {
                return std::count_if(part.cbegin(), part.cend(), [](QChar c) { return c.isLetter(); }) > 1;
            });
        if (pattern.places == QList<QByteArray>{"1", "2"} && pattern.size == pattern.parts[1].size())
            addSeam(pattern.parts[1], it.value().front());
        if (pattern.places.isEmpty() || !hasWords)
            continue;
        pattern.expression = QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                                QRegularExpression::DotMatchesEverythingOption);
        pattern.sources = it.value();
        m_patterns.append(std::move(pattern));
    }
    std::stable_sort(m_patterns.begin(), m_patterns.end(), [](const Pattern& a, const Pattern& b) {
        return a.size != b.size ? a.size > b.size : a.expression.pattern() < b.expression.pattern();
    });
}

/// What stands between the things of a list, as "%1, %2" gave it and gives it now.
void Retranslator::addSeam(const QString& before, const SpokenSource& source)
{
    const QString now = QCoreApplication::translate(source.context, source.source, source.note);
    if (before.isEmpty() || !now.startsWith(QLatin1String("%1")) || !now.endsWith(QLatin1String("%2")))
        return;
    m_seams.removeIf([&](const auto& seam) { return seam.first == before; });
    m_seams.append({before, now.sliced(2).chopped(2)});
}

QString Retranslator::number(const QString& text) const
{
    bool isOne = false;
    if (const qlonglong whole = m_from.toLongLong(text, &isOne); isOne)
        return m_to.toString(whole);
    const double value = m_from.toDouble(text, &isOne);
    const qsizetype point = text.lastIndexOf(m_from.decimalPoint());
    if (!isOne || point < 0)
        return {};
    return m_to.toString(value, 'f', static_cast<int>(text.size() - point - 1));
}

QString Retranslator::byPattern(const QString& text, const QByteArray& preferred, int depth) const
{
    for (const Pattern& pattern : m_patterns) {
        if (pattern.size > text.size() || !text.startsWith(pattern.parts.first()) ||
            !text.endsWith(pattern.parts.last()))
            continue;
        const QRegularExpressionMatch match = pattern.expression.match(text);
        if (!match.hasMatch())
            continue;
        const SpokenSource& source = chosen(pattern.sources, preferred);
        int count = -1;
        bool isNumber = true;
        for (qsizetype i = 0; i < pattern.places.size(); ++i)
            if (source.isCounted && pattern.places[i] == "n")
                count =
                    static_cast<int>(m_from.toLongLong(match.captured(static_cast<int>(i) + 1), &isNumber));
        if (!isNumber) // of a list of such texts
            continue;
        const QString now = QCoreApplication::translate(source.context, source.source, source.note, count);
        QString out;
        for (qsizetype at = 0; at < now.size();) {
            qsizetype length = 1;
            const QByteArray place = placeAt(now, at, length);
            const qsizetype which = place.isEmpty() ? -1 : pattern.places.indexOf(place);
            out += which < 0 ? now.mid(at, length)
                             : saidAt(match.captured(static_cast<int>(which) + 1), preferred, depth + 1);
            at += length;
        }
        return out;
    }
    return {};
}

QString Retranslator::saidAt(const QString& text, const QByteArray& preferred, int depth) const
{
    if (text.isEmpty() || depth > kDeepest)
        return text;
    if (const auto exact = m_before.constFind(text); exact != m_before.cend()) {
        const SpokenSource& source = chosen(*exact, preferred);
        return QCoreApplication::translate(source.context, source.source, source.note,
                                           source.isCounted ? 1 : -1);
    }
    if (const auto bare = m_bare.constFind(text); bare != m_bare.cend()) {
        const SpokenSource& source = chosen(*bare, preferred);
        return QCoreApplication::translate(source.context, source.source, source.note,
                                           source.isCounted ? 1 : -1)
            .remove(QLatin1Char('&'));
    }
    if (const QString there = number(text); !there.isNull())
        return there;
    if (const QString there = byPattern(text, preferred, depth); !there.isNull())
        return there;
    // What was put together of several texts.
    for (const auto& [seam, now] : m_seams) {
        if (!text.contains(seam))
            continue;
        QStringList parts = text.split(seam);
        bool changed = false;
        for (QString& part : parts) {
            const bool isClosed = part.size() > 1 && part.endsWith(QLatin1Char(')'));
            const QString bare = isClosed ? part.chopped(1) : part;
            QString there = saidAt(part, preferred, depth + 1);
            if (there == part && isClosed)
                there = saidAt(bare, preferred, depth + 1) + QLatin1Char(')');
            changed = changed || there != part;
            part = there;
        }
        if (changed)
            return parts.join(now);
    }
    return text;
}

QString Retranslator::said(const QString& text, const QByteArray& preferred) const
{
    return saidAt(text, preferred, 0);
}

void Retranslator::sayModel(QObject& object) const
{
    const auto sayItem = [this](QAbstractItemModel& model, const QModelIndex& index) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                               int(Qt::AccessibleDescriptionRole)}) {
            const QVariant value = model.data(index, role);
            if (value.typeId() != QMetaType::QString)
                continue;
            if (const QString there = said(value.toString()); there != value.toString())
                model.setData(index, there, role);
        }
    };
    if (auto* box = qobject_cast<QComboBox*>(&object)) {
        for (int i = 0; i < box->count(); ++i)
            sayItem(*box->model(), box->model()->index(i, box->modelColumn(), box->rootModelIndex()));
    } else if (auto* tabs = qobject_cast<QTabBar*>(&object)) {
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setTabText(i, said(tabs->tabText(i)));
            tabs->setTabToolTip(i, said(tabs->tabToolTip(i)));
        }
    } else if (auto* view = qobject_cast<QAbstractItemView*>(&object); view && view->model()) {
        QAbstractItemModel& model = *view->model();
        // Items keep their texts; other models say them anew when they are asked.
        if (qobject_cast<QStandardItemModel*>(&model) || model.inherits("QListModel") ||
            model.inherits("QTreeModel") || model.inherits("QTableModel")) {
            for (int row = 0; row < std::min(model.rowCount(), 2000); ++row)
                for (int column = 0; column < model.columnCount(); ++column)
                    sayItem(model, model.index(row, column));
            for (int column = 0; column < model.columnCount(); ++column)
                if (const QString head = model.headerData(column, Qt::Horizontal).toString(); !head.isEmpty())
                    model.setHeaderData(column, Qt::Horizontal, said(head));
        }
        if (model.columnCount() > 0) {
            emit model.headerDataChanged(Qt::Horizontal, 0, model.columnCount() - 1);
            if (model.rowCount() > 0)
                emit model.dataChanged(model.index(0, 0),
                                       model.index(model.rowCount() - 1, model.columnCount() - 1));
        }
        view->viewport()->update();
    }
}

void Retranslator::say(QObject& object) const
{
    const QMetaObject* meta = object.metaObject();
    const QByteArray preferred = meta->className();
    const bool isTyped = qobject_cast<QLineEdit*>(&object) || qobject_cast<QAbstractSpinBox*>(&object) ||
                         qobject_cast<QComboBox*>(&object);
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.typeId() != QMetaType::QString || !property.isWritable() ||
            !readProperties().contains(property.name()) || (isTyped && qstrcmp(property.name(), "text") == 0))
            continue;
        const QString text = property.read(&object).toString();
        if (const QString there = said(text, preferred); there != text)
            property.write(&object, there);
    }
    if (auto* browser = qobject_cast<QTextBrowser*>(&object)) {
        if (const QString there = said(browser->toPlainText()); there != browser->toPlainText())
            browser->setPlainText(there);
    }
    sayModel(object);
    if (meta->indexOfSlot("replot()") >= 0)
        QMetaObject::invokeMethod(&object, "replot");
}

void Retranslator::sayAll() const
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        say(*window);
        for (QObject* child : window->findChildren<QObject*>())
            say(*child);
    }
}

} // namespace shelf
