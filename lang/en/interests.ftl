### What suits a person: statements of our own wording.


## Thirty statements, five a letter; the letters take turns: R, I, A, S, E, C

interest-item-1 = Fix a machine that has stopped working
interest-item-2 = Find out why an experiment gave a strange result
interest-item-3 = Draw, paint or design how something looks
interest-item-4 = Help someone through a hard time
interest-item-5 = Win people over for an idea or a product
interest-item-6 = Keep records in order so that everything can be found
interest-item-7 = Build something out of wood or metal
interest-item-8 = Read about how the body or nature works
interest-item-9 = Write a story, a song or a script
interest-item-10 = Teach a skill to a beginner
interest-item-11 = Run a small business of my own
interest-item-12 = Check numbers until they agree
interest-item-13 = Work outdoors with plants, animals or land
interest-item-14 = Solve a problem that takes days of thought
interest-item-15 = Play, sing or act before others
interest-item-16 = Care for a person who is ill or cannot manage alone
interest-item-17 = Lead a team towards a goal
interest-item-18 = Follow a clear procedure without a mistake
interest-item-19 = Drive or operate heavy equipment
interest-item-20 = Use statistics or programs to test an idea
interest-item-21 = Invent a new way to show or tell something
interest-item-22 = Listen and give advice
interest-item-23 = Bargain until both sides agree
interest-item-24 = Plan a schedule and see that it is kept
interest-item-25 = Measure, cut and fit parts exactly
interest-item-26 = Look closely at samples, images or data for what others miss
interest-item-27 = Choose colours, words or sounds until they feel right
interest-item-28 = Bring people together who need each other
interest-item-29 = Decide where money is best spent
interest-item-30 = Enter data quickly and without errors

## Answers

interest-answer-no = not like me
interest-answer-some = somewhat
interest-answer-yes = like me
