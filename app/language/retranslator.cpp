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
#include <memory>

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

const SpokenSource& chosen(const QList<SpokenSource>& sources, const QByteArrayList& preferred)
{
    for (const QByteArray& shower : preferred)
        for (const SpokenSource& source : sources)
            if (source.context == shower || source.context.endsWith("::" + shower) ||
                shower.endsWith("::" + source.context))
                return source;
    return sources.front();
}

bool hasLetters(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

/// The classes that show what stands in an object, from itself outward.
QByteArrayList showersOf(const QObject& object)
{
    QByteArrayList classes;
    for (const QObject* at = &object; at; at = at->parent())
        for (const QMetaObject* meta = at->metaObject(); meta; meta = meta->superClass())
            if (QByteArrayView(meta->className()).startsWith("shelf::"))
                classes.append(meta->className());
    return classes;
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

/// A language that was spoken, with the texts that it gave.
struct Epoch {
    QHash<QString, QList<SpokenSource>> given;
    Retranslator::Speech speech;
};

QList<Epoch>& epochs()
{
    static QList<Epoch> all; // of the window's thread alone
    return all;
}

/// What stood on an object before it was said anew.
struct Origin {
    QString written; ///< by us; where there is something else now, the program said it since
    QString original;
    int epoch = 0;
};
using Origins = QHash<QByteArray, Origin>;
constexpr const char* kOrigins = "_textsSaidAnew";

} // namespace

Retranslator::Retranslator(QHash<QString, QList<SpokenSource>> before, Speech from, Speech to)
    : m_before(std::move(before)), m_from(std::move(from)), m_to(std::move(to)), m_epoch(static_cast<int>(epochs().size()))
{
    // When this language was spoken before, other texts were asked for.
    for (const Epoch& epoch : std::as_const(epochs()))
        if (epoch.speech.name == m_from.name)
            for (auto it = epoch.given.cbegin(); it != epoch.given.cend(); ++it)
                if (!m_before.contains(it.key()))
                    m_before.insert(it.key(), it.value());
    for (const char* seam : {"\n", "<br>", " · ", " (", ": ", ", "})
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
        int letters = 0;
        bool hasWords = false;
        for (const QString& part : pattern.parts) {
            const auto own = std::count_if(part.cbegin(), part.cend(), [](QChar c) { return c.isLetter(); });
            letters += static_cast<int>(own);
            hasWords = hasWords || own > 0;
        }
        // "%1 to %2" is found in many a sentence; "Books by %1" is not.
        const bool isWide = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x2e80; });
        pattern.longest = *std::max_element(
            pattern.parts.cbegin(), pattern.parts.cend(),
            [](const QString& a, const QString& b) { return a.size() < b.size(); });
        pattern.isWeak = letters < (isWide ? 2 : pattern.parts.first().trimmed().isEmpty() ? 10 : 4);
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
    if (const qlonglong whole = m_from.locale.toLongLong(text, &isOne); isOne) {
        QLocale to = m_to.locale;
        if (m_from.locale.toString(whole) != text) // a year, an id: not in groups
            to.setNumberOptions(QLocale::OmitGroupSeparator);
        return to.toString(whole);
    }
    const double value = m_from.locale.toDouble(text, &isOne);
    const qsizetype point = text.lastIndexOf(m_from.locale.decimalPoint());
    if (!isOne || point < 0)
        return {};
    return m_to.locale.toString(value, 'f', static_cast<int>(text.size() - point - 1));
}

bool Retranslator::byPattern(const QString& text, const QByteArrayList& preferred, int depth, QString& out) const
{
    constexpr qsizetype kLongestName = 200;
    for (const Pattern& pattern : m_patterns) {
        if (pattern.size > text.size() || !text.startsWith(pattern.parts.first()) ||
            !text.endsWith(pattern.parts.last()) || !text.contains(pattern.longest))
            continue;
        const QRegularExpressionMatch match = pattern.expression.match(text);
        if (!match.hasMatch())
            continue;
        const SpokenSource& source = chosen(pattern.sources, preferred);
        int count = -1;
        bool fits = true;
        QStringList filled;
        for (qsizetype i = 0; i < pattern.places.size() && fits; ++i) {
            const QString there = match.captured(static_cast<int>(i) + 1);
            if (source.isCounted && pattern.places[i] == "n")
                count = static_cast<int>(m_from.locale.toLongLong(there, &fits)); // else of a list of such texts
            const Said part = saidAt(there, preferred, depth + 1);
            filled.append(part.text);
            // What is no text of the program is a name here, and no name holds sentences.
            fits = fits && (part.isKnown || (!pattern.isWeak && there.size() <= kLongestName &&
                                             !there.contains(QLatin1Char('\n')) &&
                                             !there.contains(QLatin1String(". "))));
        }
        if (!fits)
            continue;
        const QString now = QCoreApplication::translate(source.context, source.source, source.note, count);
        out.clear();
        for (qsizetype at = 0; at < now.size();) {
            qsizetype length = 1;
            const QByteArray place = placeAt(now, at, length);
            const qsizetype which = place.isEmpty() ? -1 : pattern.places.indexOf(place);
            out += which < 0 ? now.mid(at, length) : filled[which];
            at += length;
        }
        return true;
    }
    return false;
}

/// Texts between tags.
bool Retranslator::byTags(const QString& text, const QByteArrayList& preferred, int depth, QString& out) const
{
    static const QRegularExpression tag(QStringLiteral("</?[a-z][^>]*>"));
    out.clear();
    bool isChanged = false;
    qsizetype begin = 0;
    const auto take = [&](qsizetype end) {
        const QString part = text.mid(begin, end - begin);
        const QString bare = part.trimmed();
        const QString there = saidAt(bare, preferred, depth + 1).text;
        isChanged = isChanged || there != bare;
        const qsizetype at = bare.isEmpty() ? 0 : part.indexOf(bare);
        out += bare.isEmpty() ? part : part.left(at) + there + part.mid(at + bare.size());
    };
    bool hasTags = false;
    for (auto it = tag.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        hasTags = true;
        take(match.capturedStart());
        out += match.captured();
        begin = match.capturedEnd();
    }
    take(text.size());
    return hasTags && isChanged;
}

/// Sentences one after the other.
bool Retranslator::bySentence(const QString& text, const QByteArrayList& preferred, int depth, QString& out) const
{
    static const QRegularExpression end(QStringLiteral("(?<=[.!?])\\s+|(?<=[。！？؟])\\s*"));
    const QStringList sentences = text.split(end, Qt::SkipEmptyParts);
    if (sentences.size() < 2)
        return false;
    QStringList now;
    bool isChanged = false;
    for (const QString& sentence : sentences) {
        Said there = saidAt(sentence, preferred, depth + 1);
        if (!there.isKnown && sentence.endsWith(QLatin1Char('.'))) {
            there = saidAt(sentence.chopped(1), preferred, depth + 1);
            there.text += QLatin1Char('.');
        }
        isChanged = isChanged || there.text != sentence;
        now.append(there.text);
    }
    out = now.join(QLatin1Char(' '));
    return isChanged;
}

/// What was put together of several texts.
bool Retranslator::bySeam(const QString& text, const QByteArrayList& preferred, int depth, QString& out) const
{
    // Between these stand facts or sentences that are on their own; between others, parts of one sentence.
    static const QSet<QString> kApart{QStringLiteral("\n"), QStringLiteral("<br>"), QStringLiteral(" · ")};
    for (const auto& [seam, now] : m_seams) {
        if (!text.contains(seam))
            continue;
        QStringList parts = text.split(seam);
        bool isChanged = false;
        bool isKnown = true;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QString& part = parts[i];
            const bool isClosed = part.size() > 1 && part.endsWith(QLatin1Char(')'));
            Said there = saidAt(part, preferred, depth + 1);
            if (!there.isKnown && isClosed) {
                there = saidAt(part.chopped(1), preferred, depth + 1);
                there.text += QLatin1Char(')');
            }
            const bool isName = i > 0 && seam == QLatin1String(": ");
            isKnown = isKnown && (there.isKnown || isName);
            isChanged = isChanged || there.text != part;
            part = there.text;
        }
        if (isChanged && (isKnown || kApart.contains(seam))) {
            out = parts.join(now);
            return true;
        }
    }
    return false;
}

Retranslator::Said Retranslator::saidAt(const QString& text, const QByteArrayList& preferred, int depth) const
{
    if (text.isEmpty() || depth > kDeepest)
        return {text, text.isEmpty()};
    if (const auto tried = m_unknown.constFind(text); tried != m_unknown.cend() && *tried <= depth)
        return {text, false};
    if (const auto exact = m_before.constFind(text); exact != m_before.cend()) {
        const SpokenSource& source = chosen(*exact, preferred);
        return {QCoreApplication::translate(source.context, source.source, source.note,
                                            source.isCounted ? 1 : -1),
                true};
    }
    if (const auto bare = m_bare.constFind(text); bare != m_bare.cend()) {
        const SpokenSource& source = chosen(*bare, preferred);
        return {QCoreApplication::translate(source.context, source.source, source.note,
                                            source.isCounted ? 1 : -1)
                    .remove(QLatin1Char('&')),
                true};
    }
    if (const QString there = number(text); !there.isNull())
        return {there, true};
    static const QRegularExpression keys(QStringLiteral("^((Ctrl|Alt|Shift|Meta)\\+)+\\S{1,9}$|^F\\d+$"));
    if (!hasLetters(text) || keys.match(text).hasMatch())
        return {text, true};
    QString out;
    if (byPattern(text, preferred, depth, out) || byTags(text, preferred, depth, out) ||
        bySentence(text, preferred, depth, out) || bySeam(text, preferred, depth, out))
        return {out, true};
    m_unknown[text] = std::min(depth, m_unknown.value(text, depth));
    return {text, false};
}

QString Retranslator::said(const QString& text, const QByteArrayList& preferred) const
{
    return saidAt(text, preferred, 0).text;
}

QString Retranslator::saidOn(QObject& object, const QByteArray& place, const QString& text) const
{
    if (text.isEmpty())
        return text;
    Origins origins = object.property(kOrigins).value<Origins>();
    const auto known = origins.find(place);
    const bool isOurs = known != origins.end() && known->written == text && known->epoch < epochs().size();
    const Origin origin = isOurs ? *known : Origin{{}, text, m_epoch};
    QString there;
    if (origin.epoch == m_epoch || origin.epoch >= epochs().size()) {
        there = said(origin.original, showersOf(object));
    } else if (const Epoch& epoch = epochs()[origin.epoch]; epoch.speech.name == m_to.name) {
        there = origin.original;
    } else {
        std::unique_ptr<Retranslator>& earlier = m_earlier[origin.epoch];
        if (!earlier)
            earlier = std::make_unique<Retranslator>(epoch.given, epoch.speech, m_to);
        there = earlier->said(origin.original, showersOf(object));
    }
    if (there != text || isOurs) {
        origins[place] = {there, origin.original, origin.epoch};
        object.setProperty(kOrigins, QVariant::fromValue(origins));
    }
    return there;
}

void Retranslator::sayModel(QObject& object) const
{
    const auto sayItem = [this, &object](QAbstractItemModel& model, const QModelIndex& index) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                               int(Qt::AccessibleDescriptionRole)}) {
            const QVariant value = model.data(index, role);
            if (value.typeId() != QMetaType::QString)
                continue;
            const QByteArray place = QByteArray("item ") + QByteArray::number(index.row()) + ' ' +
                                     QByteArray::number(index.column()) + ' ' + QByteArray::number(role);
            if (const QString there = saidOn(object, place, value.toString()); there != value.toString())
                model.setData(index, there, role);
        }
    };
    if (auto* box = qobject_cast<QComboBox*>(&object)) {
        for (int i = 0; i < box->count(); ++i)
            sayItem(*box->model(), box->model()->index(i, box->modelColumn(), box->rootModelIndex()));
    } else if (auto* tabs = qobject_cast<QTabBar*>(&object)) {
        for (int i = 0; i < tabs->count(); ++i) {
            const QByteArray place = QByteArray::number(i);
            tabs->setTabText(i, saidOn(object, "tab " + place, tabs->tabText(i)));
            tabs->setTabToolTip(i, saidOn(object, "tip " + place, tabs->tabToolTip(i)));
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
                    model.setHeaderData(column, Qt::Horizontal,
                                        saidOn(object, "head " + QByteArray::number(column), head));
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
    const bool isTyped = qobject_cast<QLineEdit*>(&object) || qobject_cast<QAbstractSpinBox*>(&object) ||
                         qobject_cast<QComboBox*>(&object);
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.typeId() != QMetaType::QString || !property.isWritable() ||
            !readProperties().contains(property.name()) || (isTyped && qstrcmp(property.name(), "text") == 0))
            continue;
        const QString text = property.read(&object).toString();
        if (const QString there = saidOn(object, property.name(), text); there != text)
            property.write(&object, there);
    }
    if (auto* browser = qobject_cast<QTextBrowser*>(&object)) {
        const QString text = browser->toPlainText();
        if (const QString there = saidOn(object, "plain text", text); there != text)
            browser->setPlainText(there);
    }
    sayModel(object);
    if (meta->indexOfSlot("replot()") >= 0)
        QMetaObject::invokeMethod(&object, "replot");
}

void Retranslator::sayAll() const
{
    epochs().resize(m_epoch);
    epochs().append({m_before, m_from});
    for (QWidget* window : QApplication::topLevelWidgets()) {
        say(*window);
        for (QObject* child : window->findChildren<QObject*>())
            say(*child);
    }
}

} // namespace shelf
