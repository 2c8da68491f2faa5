// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/tour_step.h"

#include <QCoreApplication>

namespace shelf {

namespace {

using Facts = const TourFacts&;

const TourStep kSteps[]{
    {"book", PageId::library, "books", QT_TRANSLATE_NOOP("Tour", "Every book that was rated"),
     QT_TRANSLATE_NOOP("Tour", "Click a book. What is known of it stands at the right, on every page."),
     [](Facts now, Facts) { return now.hasBook; }},
    {"train", PageId::training, "trainButton", QT_TRANSLATE_NOOP("Tour", "A model learns from the ratings"),
     QT_TRANSLATE_NOOP("Tour",
                       "Press Train. The preset at the top is a good first one; every setting below it "
                       "says what it means when you point at it."),
     [](Facts now, Facts) { return now.isTraining || now.isTrained; }},
    {"curves", PageId::training, "lossPlot", QT_TRANSLATE_NOOP("Tour", "Watch it learn"),
     QT_TRANSLATE_NOOP("Tour",
                       "The dashed curve is the loss on what it learns from, the solid one on ratings that "
                       "were held out. Where the solid one turns up again, the model begins to "
                       "learn by heart; the best epoch is kept. Wait until it is done."),
     [](Facts now, Facts) { return now.isTrained; }, true},
    {"map", PageId::map, "mapOfBooks", QT_TRANSLATE_NOOP("Tour", "The map of books"),
     QT_TRANSLATE_NOOP("Tour", "Books that the same readers liked lie close together. Wheel to come nearer, "
                               "drag to move. Click another book to see its neighbors."),
     [](Facts now, Facts before) { return now.bookChanges > before.bookChanges; }},
    {"color", PageId::map, "mapColor", QT_TRANSLATE_NOOP("Tour", "Colors and groups"),
     QT_TRANSLATE_NOOP("Tour", "Color the books by year, by genre or by groups that are found and named. Map "
                               "settings, at the left of this bar, has Groups, Trust and kept Views."),
     nullptr},
    {"reader", PageId::readers, "allReaders", QT_TRANSLATE_NOOP("Tour", "What would somebody like?"),
     QT_TRANSLATE_NOOP("Tour",
                       "Choose a reader: the books they rated and those the model recommends stand side by "
                       "side. New reader lets you be one yourself."),
     [](Facts now, Facts) { return now.hasReader; }},
    {"why", PageId::readers, "recommendedBooks", QT_TRANSLATE_NOOP("Tour", "And why?"),
     QT_TRANSLATE_NOOP("Tour",
                       "Each recommended book says for which of the rated ones it is recommended. Choose "
                       "one to find it on the map, too."),
     nullptr},
    {"compare", PageId::compare, "comparePage", QT_TRANSLATE_NOOP("Tour", "Which model is better?"),
     QT_TRANSLATE_NOOP("Tour",
                       "Train others, from other presets: this page compares them, and searches for settings "
                       "by itself."),
     nullptr},
    {"export", PageId::compare, "exportButton", QT_TRANSLATE_NOOP("Tour", "Take it all away"),
     QT_TRANSLATE_NOOP(
         "Tour", "Curves, maps, tables, vectors and a page that recommends, each as a file of a kind that "
                 "others read. F1 opens the guide where you are; it and "
                 "this tour are under Help."),
     nullptr},
};

} // namespace

std::span<const TourStep> tourSteps()
{
    return kSteps;
}

} // namespace shelf
