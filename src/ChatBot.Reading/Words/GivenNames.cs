using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>Common given names that only men or only women bear, so that "he" is not read as a woman named nearer.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> Men = FrozenSet.Create(
        "Adam", "Ahmed", "Alan", "Alberto", "Aleksandr", "Alexander", "Alexei", "Ali", "Anders", "Andrei", "Andrew", "Anthony", "Anton", "Antonio", "Arjun", "Arthur", "Ben", "Benjamin", "Boris", "Brian", "Bruno", "Carlos", "Charles", "Christopher",
        "Colin", "Daniel", "David", "Denis", "Dennis", "Diego", "Dieter", "Dmitri", "Dmitry", "Donald", "Edward", "Eduardo", "Emmanuel", "Eric", "Erik", "Evgeny", "Farid", "Felix", "Fernando", "Francesco", "Francis", "Frank", "Gary", "Gavin", "George", "Georg",
        "Gerald", "Giovanni", "Giuseppe", "Graham", "Grant", "Gregory", "Gustav", "Hamid", "Hans", "Harold", "Harry", "Hassan", "Henrik", "Henry", "Hiroshi", "Hugo", "Hussein", "Ian", "Ibrahim", "Igor", "Ivan", "Jacob", "Jakob", "James", "Jan", "Jason", "Jeffrey", "Jens", "Jeremy",
        "Johan", "Johann", "John", "Jonathan", "Jorge", "Jose", "José", "Joseph", "Juan", "Karl", "Keith", "Kenji", "Kenneth", "Kevin", "Khalid", "Klaus", "Lars", "Laurent", "Leonid", "Lorenzo", "Louis", "Luis", "Marc", "Marco", "Mark", "Markus", "Martin", "Matteo", "Matthew", "Mehmet", "Michael", "Miguel", "Mikhail",
        "Mohamed", "Mohammad", "Mohammed", "Murat", "Mustafa", "Nathan", "Neil", "Nicholas", "Nigel", "Nikolai", "Nils", "Oleg", "Oliver", "Omar", "Oscar", "Patrick", "Paul", "Pavel", "Pedro", "Peter", "Philip", "Philippe", "Pierre", "Piotr", "Rafael", "Raj", "Rajesh", "Ricardo", "Richard", "Robert", "Roger", "Ronald",
        "Ryan", "Samuel", "Scott", "Sean", "Sergei", "Sergey", "Simon", "Stefan", "Stephen", "Steven", "Stuart", "Sven", "Thomas", "Timothy", "Tomas", "Tom", "Vasily", "Victor", "Viktor", "Vikram", "Vincent", "Vladimir", "Walter", "Werner", "William", "Wolfgang", "Yuri", "Yusuf");

    private static readonly FrozenSet<string> Women = FrozenSet.Create(
        "Aisha", "Agnes", "Alice", "Alina", "Amanda", "Amina", "Amy", "Ana", "Anastasia", "Angela", "Anita", "Anja", "Ann", "Anna", "Anne", "Annette", "Astrid", "Barbara", "Beatrice", "Beth", "Birgit", "Brenda", "Bridget", "Camille", "Carla", "Carmen", "Carol", "Caroline", "Catherine", "Charlotte", "Chloe", "Christina",
        "Christine", "Claire", "Clara", "Claudia", "Cristina", "Daniela", "Deborah", "Diana", "Diane", "Dorothy", "Edith", "Ekaterina", "Elena", "Elisabeth", "Elizabeth", "Ellen", "Elsa", "Emily", "Emma", "Esther", "Eva", "Fatima", "Fiona", "Frances", "Françoise", "Gabriela", "Galina", "Gillian", "Grace", "Greta", "Hannah",
        "Heather", "Heidi", "Helen", "Helena", "Ines", "Inga", "Ingrid", "Irene", "Irina", "Isabel", "Isabella", "Jane", "Janet", "Jennifer", "Jessica", "Joan", "Joanna", "Judith", "Julia", "Julie", "Karen", "Karin", "Katarina", "Kate", "Katharina", "Katherine", "Kathleen", "Katja", "Katrin", "Kirsten", "Larisa", "Laura",
        "Leila", "Lena", "Lidia", "Linda", "Lisa", "Lorna", "Louise", "Lucia", "Lucy", "Ludmila", "Magdalena", "Margaret", "Maria", "María", "Marie", "Marina", "Marta", "Martha", "Martina", "Mary", "Megan", "Melanie", "Melissa", "Michelle", "Monica", "Monika", "Nadia", "Nancy", "Natalia", "Natasha", "Nicole", "Nina", "Olga",
        "Olivia", "Pamela", "Patricia", "Paula", "Pauline", "Petra", "Priya", "Prudence", "Rachel", "Rebecca", "Renate", "Rosa", "Rosalind", "Rosemary", "Ruth", "Sabine", "Samantha", "Sandra", "Sara", "Sarah", "Sharon", "Sofia", "Sonia", "Sophia", "Sophie", "Stella", "Stephanie", "Susan", "Susanne", "Svetlana",
        "Tamara", "Tatiana", "Teresa", "Theresa", "Tina", "Ursula", "Valentina", "Valerie", "Vera", "Veronica", "Victoria", "Virginia", "Wendy", "Yasmin", "Yelena", "Yulia", "Yvonne", "Zoe");

    /// <summary>Whether the bearer of a name is a man; null where its first word does not tell.</summary>
    public static bool? IsMan(string name)
    {
        var first = name.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? name[..space] : "";
        return Men.Contains(first) ? true : Women.Contains(first) ? false : null;
    }
}
