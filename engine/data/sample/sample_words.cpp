// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sample/sample_words.h"

namespace shelf::sample {

namespace {

using Words = std::string_view[];

constexpr Words kFantasyPatterns = {"The %A %N",       "%N of %P",          "The %R of %P",
                                    "A %N for the %R", "The %R and the %N", "%N and %N"};
constexpr Words kFantasyAdjectives = {"Hollow", "Gilded", "Sleeping", "Thorned",  "Silver",   "Forsworn",
                                      "Last",   "Ashen",  "Winter",   "Unspoken", "Starless", "Verdant"};
constexpr Words kFantasyNouns = {"Crown", "Oath", "Lantern", "Dragon", "Spell",    "Throne",   "Blade",
                                 "Wyrm",  "Rune", "Ember",   "Raven",  "Covenant", "Grimoire", "Tower"};
constexpr Words kFantasyPlaces = {"Saltmark",    "Eldermoor",  "Varrow",    "the Nine Wells",
                                  "Thistlegate", "Orrin Vale", "Caer Lune", "Duskhaven"};
constexpr Words kFantasyRoles = {"Oathbreaker", "Hedge Witch", "Runesmith", "Exile",
                                 "Kingmaker",   "Bellringer",  "Warden",    "Changeling"};

constexpr Words kSciencePatterns = {"The %A %N", "%N over %P", "The %R from %P",
                                    "%P %N",     "A %A %N",    "%N Protocol"};
constexpr Words kScienceAdjectives = {"Recursive", "Orbital",    "Distant",  "Synthetic",
                                      "Frozen",    "Parallel",   "Silent",   "Borrowed",
                                      "Terminal",  "Weightless", "Inverted", "Second"};
constexpr Words kScienceNouns = {"Signal",     "Horizon", "Colony",   "Singularity", "Machine",
                                 "Perihelion", "Drift",   "Vacuum",   "Archive",     "Entropy",
                                 "Beacon",     "Lattice", "Meridian", "Ark"};
constexpr Words kSciencePlaces = {"Tycho Reach", "Ganymede",      "Kepler Deep", "Station Nine",
                                  "New Antares", "the Oort Line", "Ceres",       "Helix Prime"};
constexpr Words kScienceRoles = {"Navigator", "Cartographer", "Android", "Archivist",
                                 "Castaway",  "Terraformer",  "Pilot",   "Ambassador"};

constexpr Words kHorrorPatterns = {"The %A %N",         "What the %R Heard", "%N at %P",
                                   "The %N Beneath %P", "The %R of %P",      "%A %N"};
constexpr Words kHorrorAdjectives = {"Pale",    "Rotting", "Whispering", "Drowned",  "Nameless",  "Hungry",
                                     "Crooked", "Buried",  "Eyeless",    "Restless", "Blackened", "Stitched"};
constexpr Words kHorrorNouns = {"Cellar", "Chapel", "Teeth", "Marrow", "Effigy",    "Crypt", "Shroud",
                                "Hunger", "Moth",   "Attic", "Wake",   "Scarecrow", "Mire",  "Nursery"};
constexpr Words kHorrorPlaces = {"Gallow Fen",    "Mortlake House",   "Blight Hollow", "Ravensmere",
                                 "Saint Orrin's", "Coldwater Asylum", "Harrow End",    "Widow's Acre"};
constexpr Words kHorrorRoles = {"Sexton",      "Undertaker",  "Lodger",      "Night Nurse",
                                "Sleepwalker", "Gravedigger", "Taxidermist", "Choirmaster"};

constexpr Words kThrillerPatterns = {"The %P %N", "%A %N",       "The %R's %N",
                                     "Zero %N",   "The Last %R", "%N Point"};
constexpr Words kThrillerAdjectives = {"Hostile",    "Double", "Burned", "Deniable", "Fatal",  "Cold",
                                       "Classified", "Final",  "Hidden", "Lethal",   "Broken", "Blind"};
constexpr Words kThrillerNouns = {"Asset",     "Conspiracy", "Extraction", "Ransom",  "Cipher",
                                  "Countdown", "Alibi",      "Dossier",    "Hostage", "Pursuit",
                                  "Trigger",   "Defector",   "Exposure",   "Leverage"};
constexpr Words kThrillerPlaces = {"Trieste", "Vantage", "Odessa", "Montreux",
                                   "Halifax", "Caracas", "Baltic", "Macau"};
constexpr Words kThrillerRoles = {"Courier", "Operative", "Negotiator", "Informant",
                                  "Sniper",  "Handler",   "Fugitive",   "Auditor"};

constexpr Words kMysteryPatterns = {"Murder at %P", "The %A %N",  "The Case of the %A %N",
                                    "The %R of %P", "A %N in %P", "The %R's %N"};
constexpr Words kMysteryAdjectives = {"Missing", "Crimson", "Locked",   "Poisoned", "Unlikely",  "Purloined",
                                      "Second",  "Velvet",  "Punctual", "Forged",   "Anonymous", "Tidy"};
constexpr Words kMysteryNouns = {"Teacup",   "Corpse",     "Letter",   "Clue",    "Inheritance",
                                 "Key",      "Verdict",    "Portrait", "Suspect", "Ledger",
                                 "Umbrella", "Confession", "Dagger",   "Witness"};
constexpr Words kMysteryPlaces = {"Larkspur Hall", "Pemberwick",      "Quay Street",     "Little Hadding",
                                  "the Orangery",  "Marlow Junction", "Saint Swithin's", "Foxcombe"};
constexpr Words kMysteryRoles = {"Vicar",     "Inspector",   "Librarian", "Apothecary",
                                 "Constable", "Antiquarian", "Butler",    "Governess"};

constexpr Words kPopularPatterns = {"The %A %N",        "How %N Works",     "A Short History of %N",
                                    "%N: The %A Story", "The %N Inside Us", "Why %N Matters"};
constexpr Words kPopularAdjectives = {"Curious",    "Hidden",     "Elegant",  "Improbable",
                                      "Restless",   "Invisible",  "Inner",    "Accidental",
                                      "Surprising", "Unfinished", "Infinite", "Everyday"};
constexpr Words kPopularNouns = {"Gravity", "Memory",   "Chance",  "Light",    "Evolution", "Sleep", "Carbon",
                                 "Number",  "Heredity", "Climate", "Symmetry", "Instinct",  "Time",  "Water"};
constexpr Words kPopularPlaces = {"Earth", "the Sea", "the Cell", "the Cosmos", "the Brain", "the Forest"};
constexpr Words kPopularRoles = {"Naturalist", "Geometer", "Astronomer", "Chemist"};

constexpr Words kMemoirPatterns = {"My %N in %P",   "The %R's Daughter", "A %A %N",
                                   "Notes from %P", "%N and %N",         "The Year of the %N"};
constexpr Words kMemoirAdjectives = {"Borrowed", "Ordinary", "Stubborn",  "Quiet", "Second",
                                     "Unmade",   "Long",     "Wandering", "Small", "Plain"};
constexpr Words kMemoirNouns = {"Kitchen", "Suitcase", "Childhood", "Apprenticeship",
                                "Garden",  "Harvest",  "Piano",     "Homecoming",
                                "Diary",   "Fever",    "Orchard",   "Crossing"};
constexpr Words kMemoirPlaces = {"Lisbon",      "the Highlands", "a Borrowed House", "Smyrna",
                                 "the Prairie", "Valparaiso",    "the Night Shift",  "Tallinn"};
constexpr Words kMemoirRoles = {"Beekeeper",    "Ferryman", "Tailor",  "Midwife",
                                "Schoolmaster", "Baker",    "Surgeon", "Organist"};

constexpr Words kHistoricalPatterns = {"The %R of %P", "The %R's %N",  "A %N in %P",
                                       "The %A %N",    "%N of the %R", "Beyond %P"};
constexpr Words kHistoricalAdjectives = {"Ivory", "Imperial", "Scarlet",    "Exiled", "Loyal",
                                         "Tudor", "Velvet",   "Vanquished", "Winter", "Roman"};
constexpr Words kHistoricalNouns = {"Siege",  "Regiment",   "Tapestry", "Frigate", "Court",  "Treaty",
                                    "Musket", "Pilgrimage", "Galleon",  "Dynasty", "Revolt", "Embassy"};
constexpr Words kHistoricalPlaces = {"Constantinople", "Bruges",    "Samarkand",  "the Somme",
                                     "Granada",        "Old Delft", "Alexandria", "Port Royal"};
constexpr Words kHistoricalRoles = {"Cartwright", "Empress",  "Centurion", "Silk Merchant",
                                    "Engraver",   "Falconer", "Dauphin",   "Translator"};

constexpr Words kLiteraryPatterns = {"%N Without %N", "The %A %N", "On %A %N",
                                     "The %N of %N",  "Toward %P", "What Remains of %N"};
constexpr Words kLiteraryAdjectives = {"Unwritten",   "Slow",      "Provincial", "Late",    "Imperfect",
                                       "Translucent", "Forgotten", "Solitary",   "Patient", "Tender"};
constexpr Words kLiteraryNouns = {"Absence", "Silence", "Afternoon", "Inheritance", "Grief",  "Weather",
                                  "Elegy",   "Evening", "Distance",  "Intimacy",    "Autumn", "Estrangement"};
constexpr Words kLiteraryPlaces = {"Evening", "the Estuary", "Sorrow", "the Interior", "Nowhere", "August"};
constexpr Words kLiteraryRoles = {"Widower", "Cellist", "Lodger", "Essayist"};

constexpr Words kRomancePatterns = {"A %N in %P", "The %R's %N", "Falling for the %R",
                                    "One %A %N",  "The %A %R",   "%N and %N"};
constexpr Words kRomanceAdjectives = {"Reckless", "Secret",  "Summer",   "Perfect", "Reluctant",
                                      "Stolen",   "Moonlit", "Charming", "Honest",  "Wild"};
constexpr Words kRomanceNouns = {"Kiss",      "Wedding",  "Promise",   "Waltz",   "Engagement", "Heart",
                                 "Valentine", "Proposal", "Honeymoon", "Bouquet", "Letter",     "Serenade"};
constexpr Words kRomancePlaces = {"Provence",  "Honeysuckle Bay", "Verona",        "Willow Creek",
                                  "Santorini", "Maple Street",    "Bluebell Lane", "the Riviera"};
constexpr Words kRomanceRoles = {"Duke",  "Florist",     "Cowboy",   "Bridesmaid",
                                 "Rogue", "Pastry Chef", "Viscount", "Lighthouse Keeper"};

constexpr Words kChildrenPatterns = {"The %A %N",        "%R %N Goes to %P",     "The %N Who Lost Its %N",
                                     "Goodnight, %A %N", "The %R and the %A %N", "Where Is the %N?"};
constexpr Words kChildrenAdjectives = {"Giggling", "Tiny",  "Sleepy", "Wobbly",   "Purple",
                                       "Bashful",  "Muddy", "Brave",  "Sneezing", "Upside-Down"};
constexpr Words kChildrenNouns = {"Hedgehog", "Button", "Puddle", "Walrus", "Pancake", "Kite",
                                  "Duckling", "Teapot", "Mitten", "Badger", "Balloon", "Snail"};
constexpr Words kChildrenPlaces = {"the Moon",   "Pickle Pond",  "School",
                                   "the Circus", "Custard Hill", "the Seaside"};
constexpr Words kChildrenRoles = {"Mister", "Captain", "Granny", "Little", "Professor", "Princess"};

constexpr Words kYoungPatterns = {"The %A %N",        "%N Like %N",      "All the %A %N We Kept",
                                  "The Summer of %P", "%A Girls and %N", "Before the %N"};
constexpr Words kYoungAdjectives = {"Electric",    "Reckless", "Invisible", "Messy",      "Neon",
                                    "Unbreakable", "Almost",   "Runaway",   "Impossible", "Glitter"};
constexpr Words kYoungNouns = {"Playlist", "Fireworks", "Bravery", "Wildfire", "Secrets",   "Gravity",
                               "Midnight", "Stardust",  "Trouble", "Prom",     "Detention", "Homecoming"};
constexpr Words kYoungPlaces = {"Juniper High",      "Route Nine", "Us",
                                "Almost Everything", "Camp Wren",  "Seventeen"};
constexpr Words kYoungRoles = {"Girl", "Boy", "Twin", "Outsider"};

constexpr Genre kGenres[] = {
    {"Fantasy",
     {-90, 50, 30, -20},
     1952,
     2023,
     45,
     kFantasyPatterns,
     kFantasyAdjectives,
     kFantasyNouns,
     kFantasyPlaces,
     kFantasyRoles},
    {"Science fiction",
     {-110, -20, -30, -10},
     1938,
     2023,
     30,
     kSciencePatterns,
     kScienceAdjectives,
     kScienceNouns,
     kSciencePlaces,
     kScienceRoles},
    {"Horror",
     {-65, -80, 25, 25},
     1946,
     2023,
     8,
     kHorrorPatterns,
     kHorrorAdjectives,
     kHorrorNouns,
     kHorrorPlaces,
     kHorrorRoles},
    {"Thriller",
     {0, -110, -20, 30},
     1961,
     2023,
     20,
     kThrillerPatterns,
     kThrillerAdjectives,
     kThrillerNouns,
     kThrillerPlaces,
     kThrillerRoles},
    {"Mystery",
     {25, -50, 35, 10},
     1919,
     2023,
     30,
     kMysteryPatterns,
     kMysteryAdjectives,
     kMysteryNouns,
     kMysteryPlaces,
     kMysteryRoles},
    {"Popular science",
     {75, -100, -35, -35},
     1968,
     2023,
     0,
     kPopularPatterns,
     kPopularAdjectives,
     kPopularNouns,
     kPopularPlaces,
     kPopularRoles},
    {"Memoir",
     {115, -45, 15, -30},
     1931,
     2023,
     0,
     kMemoirPatterns,
     kMemoirAdjectives,
     kMemoirNouns,
     kMemoirPlaces,
     kMemoirRoles},
    {"Historical fiction",
     {65, 5, -25, 35},
     1926,
     2023,
     15,
     kHistoricalPatterns,
     kHistoricalAdjectives,
     kHistoricalNouns,
     kHistoricalPlaces,
     kHistoricalRoles},
    {"Literary fiction",
     {120, 35, 20, 25},
     1887,
     2023,
     0,
     kLiteraryPatterns,
     kLiteraryAdjectives,
     kLiteraryNouns,
     kLiteraryPlaces,
     kLiteraryRoles},
    {"Romance",
     {55, 85, 30, -25},
     1949,
     2023,
     22,
     kRomancePatterns,
     kRomanceAdjectives,
     kRomanceNouns,
     kRomancePlaces,
     kRomanceRoles},
    {"Children",
     {-30, 35, -35, 30},
     1904,
     2023,
     15,
     kChildrenPatterns,
     kChildrenAdjectives,
     kChildrenNouns,
     kChildrenPlaces,
     kChildrenRoles},
    {"Young adult",
     {-20, 105, -10, -10},
     1974,
     2023,
     28,
     kYoungPatterns,
     kYoungAdjectives,
     kYoungNouns,
     kYoungPlaces,
     kYoungRoles},
};

constexpr Words kGivenNames = {"Ottilie", "Caspar",   "Imre",    "Tamsin",  "Leopold", "Marit",    "Ansel",
                               "Isaura",  "Bertil",   "Coralie", "Dov",     "Eluned",  "Fenna",    "Gideon",
                               "Hesper",  "Ivo",      "Jocasta", "Kester",  "Linnea",  "Mateja",   "Nerys",
                               "Osric",   "Perpetua", "Quillon", "Rosalba", "Soren",   "Thessaly", "Ulla",
                               "Vesper",  "Wystan",   "Xanthe",  "Yorick",  "Zelie",   "Amadou",   "Briseis",
                               "Cosima",  "Dilys",    "Evander", "Folke",   "Ginevra"};
constexpr Words kNameStarts = {"Quill", "Van",   "Merro",  "Thorn", "Ash",  "Brack", "Cald",
                               "Dun",   "Eller", "Fair",   "Gren",  "Hart", "Ister", "Kess",
                               "Lorri", "Mossa", "Nether", "Ock",   "Pell", "Rav",   "Sorre",
                               "Tarn",  "Ulver", "Wether", "Yarrow"};
constexpr Words kNameEnds = {"mere",  "trose", "wick",   "garth", "holme",   "stead", "vale",
                             "quist", "lund",  "bourne", "combe", "dottir",  "haven", "kirk",
                             "lowe",  "mont",  "ridge",  "sen",   "thwaite", "worth"};

std::string_view pick(std::span<const std::string_view> words, Random& random)
{
    return words[random.below(words.size())];
}

/// Adds a word, turning the article "A" before it into "An" where it starts with a vowel.
void addWord(std::string& title, std::string_view word)
{
    const bool article = title == "A " || (title.size() > 2 && title.ends_with(" A "));
    if (article && std::string_view("AEIOU").find(word.front()) != std::string_view::npos)
        title.insert(title.size() - 1, "n");
    title += word;
}

} // namespace

std::span<const Genre> genres()
{
    return kGenres;
}

std::string makeTitle(const Genre& genre, Random& random)
{
    const std::string_view pattern = pick(genre.patterns, random);
    std::string title;
    std::string_view lastNoun;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '%') {
            title += pattern[i];
            continue;
        }
        switch (pattern[++i]) {
        case 'A':
            addWord(title, pick(genre.adjectives, random));
            break;
        case 'P':
            addWord(title, pick(genre.places, random));
            break;
        case 'R':
            addWord(title, pick(genre.roles, random));
            break;
        default: {
            std::string_view noun = pick(genre.nouns, random);
            while (noun == lastNoun)
                noun = pick(genre.nouns, random);
            addWord(title, noun);
            lastNoun = noun;
        }
        }
    }
    return title;
}

std::string makeSeriesName(const Genre& genre, Random& random)
{
    constexpr Words kKinds = {"Cycle", "Chronicles", "Trilogy", "Files", "Books", "Quartet"};
    std::string name(pick(genre.adjectives, random));
    name += ' ';
    name += pick(genre.nouns, random);
    name += ' ';
    name += pick(kKinds, random);
    return name;
}

std::string makeAuthor(Random& random)
{
    std::string name(pick(kGivenNames, random));
    name += ' ';
    const std::string_view start = pick(kNameStarts, random);
    std::string_view end = pick(kNameEnds, random);
    while (end.front() == start.back())
        end = pick(kNameEnds, random);
    return name.append(start).append(end);
}

} // namespace shelf::sample
