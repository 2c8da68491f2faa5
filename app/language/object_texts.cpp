// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/object_texts.h"

#include "app/language/spoken_languages.h"
#include "widgets/words/data_words.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaProperty>
#include <QSet>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTextBrowser>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr int kMostRows = 2000; ///< of lists that keep their texts

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

/// These of a class, found once: a window has many objects of few classes.
const QList<QMetaProperty>& readPropertiesOf(const QMetaObject* meta)
{
    static QHash<const QMetaObject*, QList<QMetaProperty>> known;
    const auto found = known.constFind(meta);
    if (found != known.cend())
        return *found;
    QList<QMetaProperty> properties;
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.typeId() == QMetaType::QString && property.isWritable() &&
            readProperties().contains(property.name()))
            properties.append(property);
    }
    return known[meta] = properties;
}

/// What stood somewhere before it was said anew.
struct Origin {
    QString written; ///< by us; where there is something else now, the program said it since
    QString original;
    QString language;
};

/// These of one object, by place: "toolTip", "item 2 0 0".
struct Origins {
    QPointer<const QObject> object; ///< null: it is gone, and another may stand in its place
    QHash<QByteArray, Origin> places;
};

/// Of all objects; beside them, as a property would be copied whenever it is read.
QHash<const QObject*, Origins>& allOrigins()
{
    static QHash<const QObject*, Origins> all;
    return all;
}

/// Items keep their texts; other models say them anew when they are asked.
bool keepsTexts(const QAbstractItemModel& model)
{
    return qobject_cast<const QStandardItemModel*>(&model) || model.inherits("QListModel") ||
           model.inherits("QTreeModel") || model.inherits("QTableModel");
}

} // namespace

/// One object while it is said.
struct ObjectTexts::Saying {
    QObject& object;
    QString from;
    Origins* origins = nullptr; ///< null: none is known

    const Origin* find(const QByteArray& place) const
    {
        if (!origins)
            return nullptr;
        const auto known = origins->places.constFind(place);
        return known == origins->places.cend() ? nullptr : &*known;
    }
    void keep(const QByteArray& place, const Origin& origin)
    {
        if (!origins) {
            origins = &allOrigins()[&object];
            *origins = {&object, {}};
        }
        origins->places[place] = origin;
    }
};

ObjectTexts::ObjectTexts(QString to) : m_to(std::move(to))
{
    allOrigins().removeIf([](const auto& one) { return !one->object; });
}

/// Null where it is the language of now.
Retranslator* ObjectTexts::retranslator(const QString& from)
{
    if (from == m_to)
        return nullptr;
    std::unique_ptr<Retranslator>& one = m_retranslators[from];
    if (!one) {
        const SpokenLanguages& spoken = SpokenLanguages::instance();
        one = std::make_unique<Retranslator>(spoken.book(from), spoken.locale(from), spoken.locale(m_to));
    }
    return one.get();
}

/// The classes that show what stands in an object, from itself outward.
QByteArrayList ObjectTexts::showersOf(const QObject& object)
{
    if (const auto known = m_showers.constFind(&object); known != m_showers.cend())
        return *known;
    QByteArrayList classes;
    if (!object.dynamicPropertyNames().isEmpty())
        if (const QByteArray own = object.property("textsOf").toByteArray(); !own.isEmpty())
            classes.append(own); // where its texts are asked for, if not by its own class
    for (const QMetaObject* meta = object.metaObject(); meta; meta = meta->superClass())
        if (QByteArrayView(meta->className()).startsWith("shelf::"))
            classes.append(meta->className());
    if (object.parent())
        classes += showersOf(*object.parent());
    return m_showers[&object] = classes;
}

QString ObjectTexts::said(Saying& saying, const QByteArray& place, const QString& text)
{
    if (text.isEmpty())
        return text;
    const Origin* known = saying.find(place);
    const bool isOurs = known && known->written == text;
    const Origin origin = isOurs ? *known : Origin{{}, text, saying.from};
    Retranslator* from = retranslator(origin.language);
    // What waited may have been said by the program since, in the language of now.
    if (from && !isOurs && SpokenLanguages::instance().gave(m_to, text) && !from->knows(text))
        return text;
    const QString there = from ? from->said(origin.original, showersOf(saying.object)) : origin.original;
    if (there != text || isOurs)
        saying.keep(place, {there, origin.original, origin.language});
    return there;
}

void ObjectTexts::sayItem(Saying& saying, QAbstractItemModel& model, const QModelIndex& index)
{
    if (model.data(index, kIsDataRole).toBool())
        return;
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                           int(Qt::AccessibleDescriptionRole)}) {
        const QVariant value = model.data(index, role);
        if (value.typeId() != QMetaType::QString)
            continue;
        const QByteArray place = QByteArray("item ") + QByteArray::number(index.row()) + ' ' +
                                 QByteArray::number(index.column()) + ' ' + QByteArray::number(role);
        if (const QString there = said(saying, place, value.toString()); there != value.toString())
            model.setData(index, there, role);
    }
}

void ObjectTexts::sayView(Saying& saying)
{
    auto& view = static_cast<QAbstractItemView&>(saying.object);
    // A header has the model of its table, and a box says its own.
    if (!view.model() || qobject_cast<QHeaderView*>(&view) || view.inherits("QComboBoxListView"))
        return;
    QAbstractItemModel& model = *view.model();
    QPointer<const QAbstractItemModel>& told = m_toldModels[&model];
    if (told)
        return; // by another view of it
    told = &model;
    if (keepsTexts(model)) {
        for (int row = 0; row < std::min(model.rowCount(), kMostRows); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                sayItem(saying, model, model.index(row, column));
        for (int column = 0; column < model.columnCount(); ++column)
            if (const QString head = model.headerData(column, Qt::Horizontal).toString(); !head.isEmpty())
                if (const QString there = said(saying, "head " + QByteArray::number(column), head);
                    there != head)
                    model.setHeaderData(column, Qt::Horizontal, there);
    } else if (model.columnCount() > 0) {
        emit model.headerDataChanged(Qt::Horizontal, 0, model.columnCount() - 1);
        if (model.rowCount() > 0)
            emit model.dataChanged(model.index(0, 0),
                                   model.index(model.rowCount() - 1, model.columnCount() - 1));
    }
}

void ObjectTexts::sayItems(Saying& saying)
{
    if (auto* box = qobject_cast<QComboBox*>(&saying.object)) {
        for (int i = 0; i < box->count(); ++i)
            sayItem(saying, *box->model(), box->model()->index(i, box->modelColumn(), box->rootModelIndex()));
        QEvent other(QEvent::StyleChange); // it forgets its size then: of the words before
        QCoreApplication::sendEvent(box, &other);
        box->updateGeometry();
    } else if (auto* tabs = qobject_cast<QTabBar*>(&saying.object)) {
        for (int i = 0; i < tabs->count(); ++i) {
            const QByteArray place = QByteArray::number(i);
            tabs->setTabText(i, said(saying, "tab " + place, tabs->tabText(i)));
            tabs->setTabToolTip(i, said(saying, "tip " + place, tabs->tabToolTip(i)));
        }
    } else if (qobject_cast<QAbstractItemView*>(&saying.object)) {
        sayView(saying);
    }
}

void ObjectTexts::sayProperties(Saying& saying)
{
    QObject& object = saying.object;
    const bool isTyped = qobject_cast<QLineEdit*>(&object) || qobject_cast<QAbstractSpinBox*>(&object) ||
                         qobject_cast<QComboBox*>(&object);
    const bool isData = !object.dynamicPropertyNames().isEmpty() && showsData(object);
    for (const QMetaProperty& property : readPropertiesOf(object.metaObject())) {
        if ((isTyped || isData) && qstrcmp(property.name(), "text") == 0)
            continue;
        const QString text = property.read(&object).toString();
        if (const QString there = said(saying, property.name(), text); there != text)
            property.write(&object, there);
    }
    if (auto* browser = qobject_cast<QTextBrowser*>(&object)) {
        const QString text = browser->toPlainText();
        if (const QString there = said(saying, "plain text", text); there != text)
            browser->setPlainText(there);
    }
    if (auto* box = qobject_cast<QSpinBox*>(&object))
        box->setPrefix(box->prefix()); // writes its number anew
    else if (auto* decimal = qobject_cast<QDoubleSpinBox*>(&object))
        decimal->setPrefix(decimal->prefix());
}

void ObjectTexts::say(QObject& object, const QString& from)
{
    ++m_saidObjects;
    Saying saying{object, from};
    if (const auto known = allOrigins().find(&object); known != allOrigins().end() && known->object)
        saying.origins = &*known;
    sayProperties(saying);
    sayItems(saying);
    if (object.metaObject()->indexOfSlot("replot()") >= 0)
        QMetaObject::invokeMethod(&object, "replot", Qt::QueuedConnection); // the window answers first
}

} // namespace shelf
