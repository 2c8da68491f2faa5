// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of windows and all in them.
#include "app/language/retranslator.h"
#include "app/language/spoken_epochs.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaProperty>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTextBrowser>
#include <QWidget>

#include <algorithm>
#include <memory>

namespace shelf {

namespace {

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

/// The classes that show what stands in an object, from itself outward.
QByteArrayList showersOf(const QObject& object)
{
    QByteArrayList classes;
    for (const QObject* at = &object; at; at = at->parent()) {
        if (const QByteArray own = at->property("textsOf").toByteArray(); !own.isEmpty())
            classes.append(own); // where its texts are asked for, if not by its own class
        for (const QMetaObject* meta = at->metaObject(); meta; meta = meta->superClass())
            if (QByteArrayView(meta->className()).startsWith("shelf::"))
                classes.append(meta->className());
    }
    return classes;
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
        QEvent other(QEvent::StyleChange); // it forgets its size then: of the words before
        QCoreApplication::sendEvent(box, &other);
        box->updateGeometry();
    } else if (auto* tabs = qobject_cast<QTabBar*>(&object)) {
        for (int i = 0; i < tabs->count(); ++i) {
            const QByteArray place = QByteArray::number(i);
            tabs->setTabText(i, saidOn(object, "tab " + place, tabs->tabText(i)));
            tabs->setTabToolTip(i, saidOn(object, "tip " + place, tabs->tabToolTip(i)));
        }
    } else if (auto* view = qobject_cast<QAbstractItemView*>(&object);
               view && view->model() && !view->inherits("QComboBoxListView")) { // a box says its own
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
    if (auto* box = qobject_cast<QSpinBox*>(&object))
        box->setPrefix(box->prefix()); // writes its number anew
    else if (auto* decimal = qobject_cast<QDoubleSpinBox*>(&object))
        decimal->setPrefix(decimal->prefix());
    sayModel(object);
    if (meta->indexOfSlot("replot()") >= 0)
        QMetaObject::invokeMethod(&object, "replot", Qt::QueuedConnection); // the window answers first
}

void Retranslator::sayAll() const
{
    epochs().resize(m_epoch);
    epochs().append({m_before, m_from});
    for (QWidget* window : QApplication::topLevelWidgets()) {
        window->setLocale(m_to.locale);
        say(*window);
        for (QObject* child : window->findChildren<QObject*>())
            say(*child);
    }
}

} // namespace shelf
