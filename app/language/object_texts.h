// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/retranslator.h"

#include <QByteArrayList>
#include <QHash>
#include <QPointer>
#include <QString>

#include <map>
#include <memory>

class QAbstractItemModel;
class QModelIndex;
class QObject;

namespace shelf {

/// Says objects anew in the language of now: texts, tool tips, names, entries of lists and menus, headers, charts.
/// What was said anew before is taken from what stood there first, so that nothing is lost from language to language.
class ObjectTexts {
public:
    /// to: the language of now, as SpokenLanguages calls it.
    explicit ObjectTexts(QString to);

    /// One object alone. from: the name of the language in which it stands.
    void say(QObject& object, const QString& from);

    /// Objects may come and go from here on: what is known of them by their places is forgotten.
    void rest() { m_showers.clear(); }

    int saidObjects() const { return m_saidObjects; }

private:
    struct Saying;

    void sayProperties(Saying& saying);
    void sayItems(Saying& saying);
    void sayItem(Saying& saying, QAbstractItemModel& model, const QModelIndex& index);
    void sayView(Saying& saying);
    QString said(Saying& saying, const QByteArray& place, const QString& text);
    QByteArrayList showersOf(const QObject& object);
    Retranslator* retranslator(const QString& from);

    QString m_to;
    std::map<QString, std::unique_ptr<Retranslator>> m_retranslators; ///< by the language before
    QHash<const QObject*, QByteArrayList> m_showers;
    QHash<const QAbstractItemModel*, QPointer<const QAbstractItemModel>> m_toldModels;
    int m_saidObjects = 0;
};

} // namespace shelf
